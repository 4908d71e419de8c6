package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.TypeName;

/** How values are handed in: numbers and flags as primitives. */
final class Setters {

    private Setters() {}

    static TypeName argument(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
