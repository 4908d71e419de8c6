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
            pieces.add(CodeBlock.of("$S", text.substring(start, end)));
            start = end;
        }
        pieces.add(CodeBlock.of("$S", text.substring(start)));
        return pieces.stream().collect(CodeBlock.joining("$W+ "));
    }
}
