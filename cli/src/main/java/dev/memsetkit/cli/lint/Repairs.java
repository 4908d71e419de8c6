package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.InputProblems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to write instead, where that is certain. */
final class Repairs {

    private static final Pattern MEANT = Pattern.compile("did you mean \"?([A-Za-z0-9._-]+)\"?\\?");
    private static final Pattern ALIAS = Pattern.compile("deprecated: use ([a-z_.]+)$");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern DATE =
            Pattern.compile("(\"?)(?:(\\d{2})\\.(\\d{2})\\.(\\d{4})|(\\d{4})/(\\d{2})/(\\d{2}))(\"?)");

    private Repairs() {}

    /**
     * What to write in place of a text.
     *
     * @param message what is told about it
     * @param type documented type of the parameter; empty if there is none
     * @param found the text as it stands in the file
     */
    static @Nullable String of(String rule, String message, String type, String found) {
        if (rule.equals(InputProblems.PLAIN_HTTP)) {
            return found.equalsIgnoreCase("http") ? "https" : "https://" + found;
        }
        if (rule.equals(InputProblems.DEPRECATED_ALIAS)) {
            Matcher alias = ALIAS.matcher(message);
            return alias.find() ? inPlaceOf(found, alias.group(1)) : null;
        }
        Matcher meant = MEANT.matcher(message);
        if (meant.find()) {
            return inPlaceOf(found, meant.group(1));
        }
        return switch (type) {
            case "Boolean" -> flag(found);
            case "Date" -> date(found);
            default -> null;
        };
    }

    /** {@code 31.01.2024} and {@code 2024/01/31} can mean one day only. */
    private static @Nullable String date(String found) {
        Matcher date = DATE.matcher(found);
        if (!date.matches()) {
            return null;
        }
        String day = date.group(4) == null
                ? date.group(5) + "-" + date.group(6) + "-" + date.group(7)
                : date.group(4) + "-" + date.group(3) + "-" + date.group(2);
        return date.group(1) + day + date.group(8);
    }

    private static @Nullable String inPlaceOf(String found, String meant) {
        if (PLAIN.matcher(found).matches()) {
            return meant;
        }
        boolean quoted = found.length() > 2
                && PLAIN.matcher(found.substring(1, found.length() - 1)).matches();
        char quote = found.isEmpty() ? 0 : found.charAt(0);
        return quoted && (quote == '"' || quote == '\'') && found.endsWith(String.valueOf(quote))
                ? quote + meant + quote
                : null;
    }

    /** A form has 1 and 0, JSON has true and false. */
    private static @Nullable String flag(String found) {
        return switch (found) {
            case "true", "TRUE", "yes", "on" -> "1";
            case "false", "FALSE", "no", "off" -> "0";
            case "\"true\"", "\"True\"", "\"1\"", "\"yes\"" -> "true";
            case "\"false\"", "\"False\"", "\"0\"", "\"no\"" -> "false";
            default -> null;
        };
    }
}
