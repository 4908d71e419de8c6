package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** JSpecify's annotation, on types. */
final class Nullable {

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private Nullable() {}

    static TypeName of(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
