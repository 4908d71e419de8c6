package dev.memsetkit.cli;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {

    private static final int WIDTH_ELSEWHERE = 100;
    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 20;

    /** What stands beside the excerpt of a line: its number, and the marks of what is left out. */
    private static final int GUTTER = 16;

    private Terminal() {}

    /**
     * Whether colours are wanted: on a terminal that has them, and wherever {@code FORCE_COLOR} or {@code CLICOLOR_FORCE} says
     * so, unless {@code NO_COLOR} is set.
     */
    static boolean colours() {
        if (isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE")) {
            String plain = System.getenv("NO_COLOR");
            return plain == null || plain.isEmpty();
        }
        String no = System.getenv("NO_COLOR");
        boolean output = isThere() || startScriptColumns() > 0;
        return (no == null || no.isEmpty()) && output && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isForced(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty() && !value.equals("0") && !value.equals("false");
    }

    /** How wide the terminal is that the output goes to, as the start script says; 0 where there is none. */
    private static int startScriptColumns() {
        String columns = System.getenv("MEMSETKIT_COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : 0;
    }

    /** Whether input and output are a terminal that can move back on a line. */
    static boolean isThere() {
        return isForPerson() && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether input and output are a terminal, whatever it can do: there is a person to ask. */
    @SuppressWarnings("SystemConsoleNull") // Before JDK 22 null is how it tells; isTerminal() is for later ones.
    static boolean isForPerson() {
        return System.console() != null && isTerminal();
    }

    /** How wide the terminal is that the output goes to; 0 where it goes elsewhere. */
    static int columns() {
        int columns = startScriptColumns();
        return columns > 0 ? Math.max(MIN_WIDTH, columns) : isThere() ? DEFAULT_WIDTH : 0;
    }

    /** How many columns of a line to show. */
    static int excerptWidth() {
        int columns = columns();
        return columns > 0 ? Math.max(MIN_WIDTH, columns - GUTTER) : WIDTH_ELSEWHERE;
    }

    private static boolean isTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
