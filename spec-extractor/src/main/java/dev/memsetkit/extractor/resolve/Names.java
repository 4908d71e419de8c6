package dev.memsetkit.extractor.resolve;

/** Names of components. */
final class Names {

    private Names() {}

    /** {@code dns.zone_info} becomes {@code DnsZoneInfo}. */
    static String component(String method) {
        StringBuilder name = new StringBuilder();
        for (String word : method.split("[._]")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
