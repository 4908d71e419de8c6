package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Texts and lists of arguments, which break where the line is full. */
final class Texts {

    private static final int MAX_PIECE = 80;

    private Texts() {}

    /** Arguments one behind the other. */
    static Collector<CodeBlock, ?, CodeBlock> list() {
        return CodeBlock.joining(",$W");
    }

    /** A text as Java writes it, on one line whatever is in it. */
    static CodeBlock quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append((char) c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(isVisible(c) ? String.valueOf((char) c) : "\\u%04x".formatted(c));
            }
        });
        return CodeBlock.of("$L", literal.append('"'));
    }

    /** Whether a character is one that stands in source as it is: it breaks no line and turns no text around. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A text as Java writes it; a long one in pieces. */
    static CodeBlock literal(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > MAX_PIECE) {
            int space = text.lastIndexOf(' ', start + MAX_PIECE);
            int end = space > start ? space + 1 : start + MAX_PIECE;
            if (Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            pieces.add(quoted(text.substring(start, end)));
            start = end;
        }
        pieces.add(quoted(text.substring(start)));
        return pieces.stream().collect(CodeBlock.joining("$W+ "));
    }
}
