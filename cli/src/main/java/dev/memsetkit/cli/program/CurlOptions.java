package dev.memsetkit.cli.program;

import java.util.Map;
import java.util.Set;

/** The options of curl that take a value, from its manual. */
final class CurlOptions {

    /** Short options by letter, as the long one that means the same; those that only take a value are {@code --other}. */
    static final Map<Character, String> SHORT = Map.ofEntries(
            Map.entry('d', "--data"),
            Map.entry('F', "--form"),
            Map.entry('u', "--user"),
            Map.entry('U', "--proxy-user"),
            Map.entry('H', "--header"),
            Map.entry('K', "--config"),
            Map.entry('G', "--get"),
            Map.entry('X', "--request"),
            Map.entry('T', "--upload-file"),
            Map.entry('b', "--cookie"),
            Map.entry('E', "--cert"),
            Map.entry('x', "--proxy"),
            Map.entry('e', "--referer"),
            Map.entry('A', "--user-agent"),
            Map.entry('o', "--output"),
            Map.entry('g', "--globoff"),
            Map.entry(':', "--next"));

    static final String SHORT_WITH_VALUE = "AbcCdDeEFHKmoPQrtTuUwxXyYz";

    static final Set<String> WITH_VALUE = Set.of(
            "--abstract-unix-socket", "--alt-svc", "--aws-sigv4", "--cacert", "--capath", "--cert", "--cert-type",
            "--ciphers", "--config", "--connect-timeout", "--connect-to", "--continue-at", "--cookie", "--cookie-jar",
            "--create-file-mode", "--crlfile", "--curves", "--data", "--data-ascii", "--data-binary", "--data-raw",
            "--data-urlencode", "--delegation", "--dns-interface", "--dns-ipv4-addr", "--dns-ipv6-addr", "--dns-servers",
            "--doh-url", "--dump-header", "--ech", "--egd-file", "--engine", "--etag-compare", "--etag-save",
            "--expect100-timeout", "--form", "--form-string", "--ftp-account", "--ftp-alternative-to-user", "--ftp-method",
            "--ftp-port", "--ftp-ssl-ccc-mode", "--happy-eyeballs-timeout-ms", "--haproxy-clientip", "--header", "--help",
            "--hostpubmd5", "--hostpubsha256", "--hsts", "--interface", "--ip-tos", "--ipfs-gateway", "--json",
            "--keepalive-cnt", "--keepalive-time", "--key", "--key-type", "--krb", "--libcurl", "--limit-rate",
            "--local-port", "--login-options", "--mail-auth", "--mail-from", "--mail-rcpt", "--max-filesize",
            "--max-redirs", "--max-time", "--netrc-file", "--noproxy", "--oauth2-bearer", "--output", "--output-dir",
            "--parallel-max", "--pass", "--pinnedpubkey", "--preproxy", "--proto", "--proto-default", "--proto-redir",
            "--proxy", "--proxy-cacert", "--proxy-capath", "--proxy-cert", "--proxy-cert-type", "--proxy-ciphers",
            "--proxy-crlfile", "--proxy-header", "--proxy-key", "--proxy-key-type", "--proxy-pass",
            "--proxy-pinnedpubkey", "--proxy-service-name", "--proxy-tls13-ciphers", "--proxy-tlsauthtype",
            "--proxy-tlspassword", "--proxy-tlsuser", "--proxy-user", "--proxy1.0", "--pubkey", "--quote",
            "--random-file", "--range", "--rate", "--referer", "--request", "--request-target", "--resolve", "--retry",
            "--retry-delay", "--retry-max-time", "--sasl-authzid", "--service-name", "--socks4", "--socks4a", "--socks5",
            "--socks5-gssapi-service", "--socks5-hostname", "--speed-limit", "--speed-time", "--stderr",
            "--telnet-option", "--tftp-blksize", "--time-cond", "--tls-max", "--tls13-ciphers", "--tlsauthtype",
            "--tlspassword", "--tlsuser", "--trace", "--trace-ascii", "--trace-config", "--unix-socket", "--upload-file",
            "--url", "--url-query", "--user", "--user-agent", "--variable", "--vlan-priority", "--write-out",
            "--expand-url", "--expand-data", "--expand-user", "--expand-header", "--expand-url-query");

    private CurlOptions() {}

    /** Options whose values are shown; those of others may be a key, such as a cookie or a proxy's address. */
    static boolean isShown(String name) {
        return switch (name) {
            case "--request", "--output", "--max-time", "--connect-timeout", "--retry", "--retry-delay", "--write-out",
                    "--user-agent", "--get", "--config" -> true;
            default -> false;
        };
    }
}
