package dev.memsetkit.client.validation;

import java.util.function.Predicate;

/** The documented forms of text. Each is checked by one pass over the text, without a regular expression. */
public enum Format {
    SERVICE_NAME("1-64 characters A-Z, a-z, 0-9, -, . and _", text -> ServiceForms.name(text, 64, "-._")),
    LB_SERVICE_NAME(
            "letters, digits, underscores and hyphens only", text -> ServiceForms.name(text, Integer.MAX_VALUE, "-_")),
    HEX32("32 hex digits", ServiceForms::hex32),
    USERNAME("letters, digits, dots, dashes and underscores, the first no dot", ServiceForms::username),
    CONTAINER_NAME("letters, digits and hyphens, no hyphen first or last", ServiceForms::container),
    PRINTABLE_ASCII("printable ASCII characters only", ServiceForms::printable),
    COUNTRY_CODE("an ISO 3166-1 code of two letters, such as GB", ServiceForms::country),
    HOSTNAME("a host name, such as www.example.com", text -> HostForms.host(text, 1)),
    DOMAIN("a domain name, such as example.com", text -> HostForms.host(text, 2)),
    ZONE_RECORD_NAME(
            "a name within the zone, such as www, *.dev or _sip._tcp, or the empty string for the bare domain",
            HostForms::recordName),
    EMAIL("an email address, such as admin@example.com", HostForms::email),
    IPV4_LIST(
            "\"any\" or a comma separated list of IPv4 addresses or networks without spaces",
            text -> AddressForms.list(text, AddressForms::ipv4Network)),
    IPV6_LIST(
            "\"any\" or a comma separated list of IPv6 addresses or networks without spaces",
            text -> AddressForms.list(text, AddressForms::ipv6Network)),
    PORT_LIST(
            "\"any\" or a comma separated list of port numbers (0 to 65535) without spaces",
            text -> AddressForms.list(text, AddressForms::port)),
    MEMSET_DATE("a date as YYYY-MM-DD or YYYY-MM-DD HH:MM:SS", DateForm::matches);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // References to static methods, which hold no state.
    private final Predicate<String> form;

    Format(String words, Predicate<String> form) {
        this.words = words;
        this.form = form;
    }

    /** What the form is, in words. */
    public String words() {
        return words;
    }

    /** Whether a text has the form. */
    public boolean matches(String text) {
        return form.test(text);
    }
}
