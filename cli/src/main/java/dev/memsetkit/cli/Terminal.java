package dev.memsetkit.cli;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether colours are wanted: on a terminal that has them, unless {@code NO_COLOR} is set. */
    static boolean colours() {
        String no = System.getenv("NO_COLOR");
        return (no == null || no.isEmpty()) && isThere();
    }

    /** Whether input and output are a terminal that can move back on a line. */
    @SuppressWarnings("SystemConsoleNull") // Before JDK 22 null is how it tells; isTerminal() is for later ones.
    static boolean isThere() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM")) && isTerminal();
    }

    private static boolean isTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
