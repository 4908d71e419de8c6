package dev.memsetkit.client.runtime.support;

/**
 * The documented forms of text. Each is checked by one pass over the text, without a regular expression, and by a method of
 * its own class, which the compiler of the JVM sees through where the constant is named.
 */
public enum Format {
    SERVICE_NAME("1-64 characters A-Z, a-z, 0-9, -, . and _") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.name(text, 64, "-._");
        }
    },
    LB_SERVICE_NAME("letters, digits, underscores and hyphens only") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.name(text, Integer.MAX_VALUE, "-_");
        }
    },
    HEX32("32 hex digits") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.hex32(text);
        }
    },
    USERNAME("letters, digits, dots, dashes and underscores, the first no dot") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.username(text);
        }
    },
    CONTAINER_NAME("letters, digits and hyphens, no hyphen first or last") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.container(text);
        }
    },
    PRINTABLE_ASCII("printable ASCII characters only") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.printable(text);
        }
    },
    COUNTRY_CODE("an ISO 3166-1 code of two letters, such as GB") {
        @Override
        public boolean matches(String text) {
            return ServiceForms.country(text);
        }
    },
    HOSTNAME("a host name, such as www.example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.host(text, 1);
        }
    },
    DOMAIN("a domain name, such as example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.host(text, 2);
        }
    },
    ZONE_RECORD_NAME(
            "a name within the zone, such as www, *.dev or _sip._tcp, or the empty string for the bare domain") {
        @Override
        public boolean matches(String text) {
            return HostForms.recordName(text);
        }
    },
    EMAIL("an email address, such as admin@example.com") {
        @Override
        public boolean matches(String text) {
            return HostForms.email(text);
        }
    },
    IPV4_LIST("\"any\" or a comma separated list of IPv4 addresses or networks without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::ipv4Network);
        }
    },
    IPV6_LIST("\"any\" or a comma separated list of IPv6 addresses or networks without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::ipv6Network);
        }
    },
    PORT_LIST("\"any\" or a comma separated list of port numbers (0 to 65535) without spaces") {
        @Override
        public boolean matches(String text) {
            return AddressForms.list(text, AddressForms::port);
        }
    },
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

    /** What the form is, in words. */
    public String words() {
        return words;
    }

    /** Whether a text has the form. */
    public abstract boolean matches(String text);
}
