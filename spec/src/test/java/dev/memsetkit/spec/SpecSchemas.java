package dev.memsetkit.spec;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random schemas that refer to given methods and components only. */
final class SpecSchemas {

    private final List<String> methods;
    private final List<String> components;

    SpecSchemas(List<String> methods, List<String> components) {
        this.methods = methods;
        this.components = components;
    }

    /** What a parameter can be. */
    Arbitrary<Schema> sent() {
        Arbitrary<Schema> taken = taken();
        Arbitrary<Schema> items = Arbitraries.oneOf(scalar(), taken).injectNull(0.2);
        Arbitrary<Schema> either = scalar().map(scalar -> new Schema.ScalarOrList((Schema.Scalar) scalar));
        return Arbitraries.oneOf(
                scalar(), scalar(), either, list(items), taken, Arbitraries.of(new Schema.MapOf(null)));
    }

    /** What a method can return, and any part of it. */
    Arbitrary<Schema> returned() {
        return returned(2);
    }

    private Arbitrary<Schema> returned(int depth) {
        List<Arbitrary<Schema>> kinds = new ArrayList<>(List.of(scalar(), scalar(), any()));
        if (!components.isEmpty()) {
            kinds.add(Arbitraries.of(components).map(Schema.Ref::new));
        }
        if (depth > 0) {
            Arbitrary<Schema> inner = returned(depth - 1);
            kinds.add(list(inner.injectNull(0.2)));
            kinds.add(inner.injectNull(0.2).map(Schema.MapOf::new));
            kinds.add(inner.list().ofMinSize(1).ofMaxSize(3).map(Schema.Tuple::new));
            kinds.add(struct(depth - 1));
        }
        return Arbitraries.oneOf(kinds);
    }

    /** A dictionary with up to four keys. */
    Arbitrary<Schema> struct(int depth) {
        return SpecTexts.keys()
                .set()
                .ofMaxSize(4)
                .flatMap(names -> Specs.<Property>each(List.copyOf(names), name -> property(name, depth))
                        .map(Schema.Struct::new));
    }

    private Arbitrary<Property> property(String name, int depth) {
        return Combinators.combine(SpecTexts.text(), Arbitraries.of(true, false), returned(depth))
                .as((description, required, schema) -> new Property(name, description, required, schema));
    }

    private Arbitrary<Schema> taken() {
        Arbitrary<String> method = Arbitraries.of(methods);
        Arbitrary<List<String>> without =
                SpecTexts.keys().list().uniqueElements().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(method, without).as(Schema.ParamsOf::new),
                Combinators.combine(method, without).as(Schema.KeysOf::new),
                Combinators.combine(method, SpecTexts.keys()).as(Schema.ValueOf::new));
    }

    private static Arbitrary<Schema> any() {
        return Arbitraries.of("", "the IP address").map(Schema.Any::new);
    }

    private static Arbitrary<Schema> list(Arbitrary<Schema> items) {
        Arbitrary<OptionalInt> size = size(0, 500);
        return Combinators.combine(items, size).as((element, maxItems) -> new Schema.ListOf(element, ofList(maxItems)));
    }

    private static Constraints ofList(OptionalInt maxItems) {
        Constraints.Builder list = Constraints.builder();
        maxItems.ifPresent(list::maxItems);
        return list.build();
    }

    private static Arbitrary<Schema> scalar() {
        return Arbitraries.of(DataType.STRING, DataType.INTEGER, DataType.FLOAT, DataType.BOOLEAN, DataType.DATE)
                .flatMap(type -> constraints(type).map(constraints -> new Schema.Scalar(type, constraints)));
    }

    private static Arbitrary<Constraints> constraints(DataType type) {
        Arbitrary<List<Literal>> values = literal(type).list().uniqueElements().ofMaxSize(4);
        return Combinators.combine(
                        values,
                        SpecTexts.text(),
                        Arbitraries.of(true, false),
                        literal(type).injectNull(0.5),
                        size(0, 9),
                        size(10, 255),
                        Arbitraries.of("service-name", "hex32", "email").injectNull(0.7),
                        Arbitraries.of("^[0-9a-f]{32}$").injectNull(0.7))
                .as((set, label, open, defaultValue, least, greatest, format, pattern) -> {
                    boolean text = type == DataType.STRING;
                    boolean number = type == DataType.INTEGER;
                    return new Constraints(
                            text ? least : OptionalInt.empty(),
                            text ? greatest : OptionalInt.empty(),
                            number ? wide(least) : OptionalLong.empty(),
                            number ? wide(greatest) : OptionalLong.empty(),
                            OptionalInt.empty(),
                            text ? format : null,
                            text ? pattern : null,
                            set,
                            open,
                            label.isEmpty() || set.isEmpty() ? Map.of() : labels(set.get(0), label),
                            defaultValue);
                });
    }

    /** Values of that type. */
    static Arbitrary<Literal> literal(DataType type) {
        return switch (type) {
            case INTEGER -> Arbitraries.longs().map(Literal.Whole::new);
            case FLOAT ->
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9999.99"), new BigDecimal("9999.99"))
                        .ofScale(2)
                        .filter(value -> value.scale() > 0)
                        .map(Literal.Decimal::new);
            case BOOLEAN -> Arbitraries.of(true, false).map(Literal.Flag::new);
            default -> SpecTexts.value().map(Literal.Text::new);
        };
    }

    private static Map<String, String> labels(Literal value, String label) {
        return new LinkedHashMap<>(Map.of(value.text(), label));
    }

    private static Arbitrary<OptionalInt> size(int least, int greatest) {
        return Arbitraries.integers()
                .between(least, greatest)
                .map(OptionalInt::of)
                .injectNull(0.6)
                .map(size -> size == null ? OptionalInt.empty() : size);
    }

    private static OptionalLong wide(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
