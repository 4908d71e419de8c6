package dev.memsetkit.spec.diff;

/** Parts of changes as outputs word them. */
final class Sentences {

    private static final int MAX_LENGTH = 200;

    private Sentences() {}

    /** {@code "16 -> 32"}; {@code "added: ..."} where there was nothing. */
    static String values(Change change) {
        Side before = change.before();
        Side after = change.after();
        String old = before == null ? "" : line(before.value());
        String now = after == null ? "" : line(after.value());
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() ? now : old;
        }
        return old + " -> " + now;
    }

    static String rename(Rename rename) {
        return rename.stated()
                ? "the documentation says so: " + line(rename.evidence())
                : "a guess, " + rename.percent() + " % sure: " + rename.evidence();
    }

    static String places(Change change) {
        String old = change.oldSource().orElse("");
        String now = change.newSource().orElse("");
        if (old.equals(now) || old.isEmpty() || now.isEmpty()) {
            return now.isEmpty() ? old : now;
        }
        return old + " -> " + now;
    }

    /** Text of the documentation as it may stand in a terminal: on one line, without control characters, not endless. */
    static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "...";
    }
}
