package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collector;

/** Lists of arguments, which break where the line is full. */
final class Arguments {

    private Arguments() {}

    /** The arguments one behind the other. */
    static Collector<CodeBlock, ?, CodeBlock> list() {
        return CodeBlock.joining(",$W");
    }
}
