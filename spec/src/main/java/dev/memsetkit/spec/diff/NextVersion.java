package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.message.SpecMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The next version by Semantic Versioning 2.0.0. */
final class NextVersion {

    private static final Pattern VERSION =
            Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-[0-9A-Za-z.-]{1,100})?(?:\\+[0-9A-Za-z.-]{1,100})?");

    private NextVersion() {}

    static String after(String current, SpecDiff diff) {
        Matcher version = VERSION.matcher(current);
        if (!version.matches()) {
            throw new IllegalArgumentException(SpecMessage.WRONG_RELEASE.text(current));
        }
        long major = Long.parseLong(version.group(1));
        long minor = Long.parseLong(version.group(2));
        long patch = Long.parseLong(version.group(3));
        String rest = version.group(4) == null ? "" : version.group(4);
        boolean grows = diff.changes().stream()
                .anyMatch(change -> change.effects().contains(Effect.LOOSENING)
                        || change.effects().contains(Effect.ADDITION));
        if (diff.isEmpty()) {
            return current;
        } else if (diff.breaking()) {
            // Below 1.0.0 anything may change; the second number says so by custom.
            return major == 0 ? "0." + (minor + 1) + ".0" + rest : (major + 1) + ".0.0" + rest;
        } else if (grows && major > 0) {
            return major + "." + (minor + 1) + ".0" + rest;
        }
        return major + "." + minor + "." + (patch + 1) + rest;
    }
}
