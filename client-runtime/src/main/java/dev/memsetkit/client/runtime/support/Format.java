package dev.memsetkit.client.runtime.support;

/**
 * The documented forms of text. Each is checked by one pass over the text, without a regular expression, and by a
 * method of
 * its own class, which the compiler of the JVM sees through where the constant is named.
 */
public enum Format {
    /** The name of a service. */
    SERVICE_NAME("1-64 characters A-Z, a-z, 0-9, -, . and _") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.name(text, 64, "-._");
        }
    },
    /** The name of a service behind a load balancer. */
    LB_SERVICE_NAME("letters, digits, underscores and hyphens only") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.name(text, Integer.MAX_VALUE, "-_");
        }
    },
    /** An id of 32 hex digits, of either case. */
    HEX32("32 hex digits") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.hex32(text);
        }
    },
    /** The name of a user. */
    USERNAME("letters, digits, dots, dashes and underscores, the first no dot") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.username(text);
        }
    },
    /** The name of a container of the object storage. */
    CONTAINER_NAME("letters, digits and hyphens, no hyphen first or last") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.container(text);
        }
    },
    /** Text of printable ASCII characters, blanks among them. */
    PRINTABLE_ASCII("printable ASCII characters only") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.printable(text);
        }
    },
    /** A country, such as {@code GB}. */
    COUNTRY_CODE("an ISO 3166-1 code of two letters, such as GB") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.country(text);
        }
    },
    /** A host name of one or more labels. */
    HOSTNAME("a host name, such as www.example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.host(text, 1);
        }
    },
    /** A domain name of two or more labels. */
    DOMAIN("a domain name, such as example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.host(text, 2);
        }
    },
    /** The name of a record within its zone; empty for the bare domain. */
    ZONE_RECORD_NAME(
            "a name within the zone, such as www, *.dev or _sip._tcp, or the empty string for the bare domain") {
        @Override
        public boolean matches(String text) {
            return HostForms.recordName(text);
        }
    },
    /** An email address. */
    EMAIL("an email address, such as admin@example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.email(text);
        }
    },
    /** IPv4 addresses or networks with commas between, or {@code any}. */
    IPV4_LIST("\"any\" or a comma separated list of IPv4 addresses or networks without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::ipv4Network);
        }
    },
    /** IPv6 addresses or networks with commas between, or {@code any}. */
    IPV6_LIST("\"any\" or a comma separated list of IPv6 addresses or networks without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::ipv6Network);
        }
    },
    /** Port numbers with commas between, or {@code any}. */
    PORT_LIST("\"any\" or a comma separated list of port numbers (0 to 65535) without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::port);
        }
    },
    /** A day, or a day with a time. */
    MEMSET_DATE("a date as YYYY-MM-DD or YYYY-MM-DD HH:MM:SS") {
        @Override
        public boolean matches(String text) {
            return DateForm.matches(text);
        }
    };

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** {@return what the form is, in words} */
    public String words() {
        return words;
    }

    /**
     * {@return whether a text has the form}
     *
     * @param text the whole value
     */
    public abstract boolean matches(String text);
}
