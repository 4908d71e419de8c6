package dev.memsetkit.cli.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as XML-RPC has them, {@code 20110917T00:00:00}. */
final class XmlRpcDate {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})T(\\d{2}:\\d{2}:\\d{2})Z?");

    private XmlRpcDate() {}

    /** The same date as the documentation writes it; other text stays. */
    static String plain(String text) {
        Matcher date = COMPACT.matcher(text);
        return date.matches() ? date.group(1) + "-" + date.group(2) + "-" + date.group(3) + " " + date.group(4) : text;
    }
}
