package dev.memsetkit.codegen.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays generated files out as people do where JavaPoet has one layout only. What is changed is white space alone. */
final class SourceLayout {

    /** The longest line. */
    static final int MAX_LINE = 120;

    private static final int CONTINUATION = 8;
    private static final Pattern FIELD = Pattern.compile(" +(?:public|private|static|final)[^(]*(?:=.*)?;");

    private SourceLayout() {}

    static String tidy(String text) {
        return String.join("\n", withoutGapsBetweenFields(withShortJavadoc(filled(List.of(text.split("\n", -1))))));
    }

    /** JavaPoet breaks lines at 100 columns, if at all; ours are as long as those of the code written by hand. */
    private static List<String> filled(List<String> lines) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            String last = all.isEmpty() ? "" : all.get(all.size() - 1);
            if (isContinued(last) && line.strip().equals(")")) {
                all.set(all.size() - 1, last + ")");
            } else if (isContinued(last) && !isCall(line) && !line.isBlank() && indent(line) == start + CONTINUATION) {
                String more = line.strip();
                all.set(all.size() - 1, last + (last.endsWith("(") ? "" : " ") + more);
            } else {
                start = indent(line);
                all.add(line);
            }
            breakLast(all, start + CONTINUATION);
        }
        return all;
    }

    private static boolean isContinued(String line) {
        return !line.isBlank() && !isComment(line) && !line.endsWith("{") && !line.endsWith(";");
    }

    /** A call in a chain that is written with one call on a line. */
    private static boolean isCall(String line) {
        return line.stripLeading().startsWith(".");
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//");
    }

    /** Breaks the last line as often as it takes. */
    private static void breakLast(List<String> all, int indent) {
        String line = all.get(all.size() - 1);
        while (line.length() > MAX_LINE && !isComment(line) && !line.startsWith("import ")) {
            int space = breakBefore(line, MAX_LINE);
            if (space <= indent(line)) {
                return;
            }
            all.set(all.size() - 1, line.substring(0, space));
            line = " ".repeat(indent) + line.substring(space).strip();
            all.add(line);
        }
    }

    /**
     * Where the line can be broken: at a space or before a call in a chain, not within a text and, if it can be helped,
     * not within the arguments of a type; 0 if nowhere.
     */
    private static int breakBefore(String line, int max) {
        int afterComma = 0;
        int call = 0;
        int found = 0;
        int typeArguments = 0;
        boolean text = false;
        for (int i = indent(line); i <= max && i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                text = !text;
            } else if (c == ' ' && !text) {
                found = i;
                afterComma = line.charAt(i - 1) == ',' && typeArguments == 0 ? i : afterComma;
            } else if (c == '<' && !text && Character.isJavaIdentifierPart(line.charAt(i - 1))) {
                typeArguments++;
            } else if (c == '>' && !text && typeArguments > 0) {
                typeArguments--;
            } else if (c == '.' && !text && line.charAt(i - 1) == ')') {
                call = i;
            }
        }
        if (afterComma > max / 3) {
            return afterComma;
        }
        return call > found ? call : found;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Javadoc of one line is written on one line. */
    private static List<String> withShortJavadoc(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean one = line.endsWith("/**")
                    && i + 2 < lines.size()
                    && lines.get(i + 2).strip().equals("*/")
                    && lines.get(i + 1).strip().startsWith("* ")
                    && !lines.get(i + 1).strip().startsWith("* @");
            String joined = one ? line + lines.get(i + 1).strip().substring(1) + " */" : line;
            if (one && joined.length() <= MAX_LINE) {
                all.add(joined);
                i += 2;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static List<String> withoutGapsBetweenFields(List<String> lines) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean gap = lines.get(i).isEmpty()
                    && i > 0
                    && i + 1 < lines.size()
                    && isField(lines.get(i - 1))
                    && (isField(lines.get(i + 1)) || documentsField(lines, i + 1));
            if (!gap) {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    private static boolean documentsField(List<String> lines, int at) {
        return lines.get(at).strip().startsWith("/**")
                && lines.get(at).endsWith("*/")
                && at + 1 < lines.size()
                && isField(lines.get(at + 1));
    }
}
