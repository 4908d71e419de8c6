package dev.memsetkit.spec.client;

/** What the name of a method says. */
final class MethodNames {

    private MethodNames() {}

    /** What the method is about: {@code dns.zone_record} for {@code dns.zone_record_info}. */
    static String thing(String method) {
        int end = lastWordAt(method);
        return end == 0 ? "" : method.substring(0, end - 1);
    }

    /** What the method does with it: {@code info}. */
    static String verb(String method) {
        return method.substring(lastWordAt(method));
    }

    private static int lastWordAt(String method) {
        return Math.max(method.lastIndexOf('.'), method.lastIndexOf('_')) + 1;
    }
}
