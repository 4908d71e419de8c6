package dev.memsetkit.codegen.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.memsetkit.spec.client.EcmaPattern;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.client.NameAllocator;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The lists of allowed values of one validator: constants, one for each set of values. */
final class ValueLists {

    private static final ClassName VALUES = RuntimeTypes.DOCUMENTED_VALUES;

    /** What is longer cannot be read as a name. */
    private static final int MAX_NAME = 200;

    private final NameAllocator names = NameAllocator.ofMembers();
    private final Map<Values, String> constants = new LinkedHashMap<>();

    private final Map<Regex, String> patterns = new LinkedHashMap<>();

    private record Regex(String param, String ecma) {}

    private record Values(String param, List<Literal> values) {}

    ValueLists() {
        names.allocate("CHECKS");
    }

    /** The constant with all values of a parameter. */
    String all(String param, List<Literal> values) {
        return constants.computeIfAbsent(
                new Values(param, values), all -> names.allocate(JavaNames.constant(param) + "_VALUES"));
    }

    /** The values of a set as the checks compare them: whole numbers too are fractional where the type is. */
    static List<Literal> ofType(Schema schema, List<Literal> values) {
        boolean fractional = schema instanceof Schema.Scalar scalar && scalar.type() == DataType.FLOAT;
        return !fractional
                ? values
                : values.stream()
                        .map(value -> value instanceof Literal.Whole whole
                                ? new Literal.Decimal(BigDecimal.valueOf(whole.value()))
                                : value)
                        .toList();
    }

    /** The constant with the values that a rule speaks of, named after the first and the last of them. */
    String some(String param, List<Literal> values) {
        return constants.computeIfAbsent(new Values(param, values), some -> names.allocate(name(some)));
    }

    /** The constant with a pattern. */
    String pattern(String param, String ecma) {
        return patterns.computeIfAbsent(
                new Regex(param, ecma), all -> names.allocate(JavaNames.constant(param) + "_PATTERN"));
    }

    private static String name(Values some) {
        String first = some.values.get(0).text();
        String last = some.values.get(some.values.size() - 1).text();
        String name = JavaNames.constant(some.param + " " + (first.equals(last) ? first : first + " to " + last));
        // Types have no underscore but as their first character: none is hidden by the constant.
        return name.indexOf('_', 1) > 0 && name.length() <= MAX_NAME ? name : JavaNames.constant(some.param) + "_SOME";
    }

    void addTo(TypeSpec.Builder type) {
        constants.forEach((set, name) ->
                type.addField(FieldSpec.builder(VALUES, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", VALUES, literals(set.values))
                        .build()));
        patterns.forEach((regex, name) -> type.addField(
                FieldSpec.builder(RuntimeTypes.TEXT_PATTERN, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.of($L,$W$L)",
                                RuntimeTypes.TEXT_PATTERN,
                                Texts.quoted(EcmaPattern.toRe2(regex.ecma)),
                                Texts.quoted(regex.ecma))
                        .build()));
    }

    /** The values as Java writes them, each once. */
    static CodeBlock literals(List<Literal> values) {
        return values.stream().distinct().map(ValueLists::literal).collect(Texts.list());
    }

    private static CodeBlock literal(Literal value) {
        if (value instanceof Literal.Whole whole) {
            return CodeBlock.of("$LL", whole.value());
        } else if (value instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        } else if (value instanceof Literal.Decimal decimal) {
            return CodeBlock.of("$LD", decimal.value().doubleValue());
        }
        return Texts.quoted(value.text());
    }
}
