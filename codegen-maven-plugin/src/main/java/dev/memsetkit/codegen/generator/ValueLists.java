package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.codegen.model.Packages;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.model.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The lists of allowed values of one validator: constants, one for each set of values. */
final class ValueLists {

    private static final ClassName VALUES = Packages.support("DocumentedValues");

    private final NameAllocator names = NameAllocator.ofMembers();
    private final Map<List<Literal>, String> constants = new LinkedHashMap<>();

    ValueLists() {
        List.of("CHECKS", "NAMES").forEach(names::allocate);
    }

    /** The constant with these values. */
    String constant(String param, List<Literal> values) {
        return constants.computeIfAbsent(values, list -> names.allocate(JavaNames.constant(param) + "_VALUES"));
    }

    void addTo(TypeSpec.Builder type) {
        constants.forEach((values, name) ->
                type.addField(FieldSpec.builder(VALUES, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", VALUES, literals(values))
                        .build()));
    }

    /** The values as Java writes them, each once. */
    static CodeBlock literals(List<Literal> values) {
        return values.stream().distinct().map(ValueLists::literal).collect(Arguments.list());
    }

    private static CodeBlock literal(Literal value) {
        if (value instanceof Literal.Whole whole) {
            return CodeBlock.of("$LL", whole.value());
        } else if (value instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        } else if (value instanceof Literal.Decimal decimal) {
            return CodeBlock.of("$LD", decimal.value().doubleValue());
        }
        return CodeBlock.of("$S", value.text());
    }
}
