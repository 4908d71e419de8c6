package dev.memsetkit.spec;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import dev.memsetkit.testing.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Random schemas that refer to given methods and components only. */
final class SpecSchemas {

    private final List<String> methods;
    private final List<String> components;

    SpecSchemas(List<String> methods, List<String> components) {
        this.methods = methods;
        this.components = components;
    }

    /** What a parameter can be. */
    Schema sent(Draw draw) {
        return draw.oneOf(
                SpecSchemas::scalar,
                SpecSchemas::scalar,
                either -> new Schema.ScalarOrList(scalar(either)),
                list -> list(list, list.orNull(0.2, item -> item.flag() ? scalar(item) : taken(item))),
                this::taken,
                map -> new Schema.MapOf(null));
    }

    /** What a method can return, and any part of it. */
    Schema returned(Draw draw) {
        return returned(draw, 2);
    }

    private Schema returned(Draw draw, int depth) {
        List<Function<Draw, Schema>> kinds =
                new ArrayList<>(List.of(SpecSchemas::scalar, SpecSchemas::scalar, SpecSchemas::any));
        if (!components.isEmpty()) {
            kinds.add(ref -> new Schema.Ref(ref.of(components)));
        }
        if (depth > 0) {
            kinds.add(list -> list(list, list.orNull(0.2, item -> returned(item, depth - 1))));
            kinds.add(map -> new Schema.MapOf(map.orNull(0.2, value -> returned(value, depth - 1))));
            kinds.add(tuple -> new Schema.Tuple(tuple.list(1, 3, item -> returned(item, depth - 1))));
            kinds.add(struct -> struct(struct, depth - 1));
        }
        return draw.of(kinds).apply(draw);
    }

    /** A dictionary with up to four keys. */
    Schema struct(Draw draw, int depth) {
        return new Schema.Struct(draw.distinct(0, 4, SpecTexts::key).stream()
                .map(name -> new Property(name, SpecTexts.text(draw), draw.flag(), returned(draw, depth)))
                .toList());
    }

    private Schema taken(Draw draw) {
        String method = draw.of(methods);
        return draw.oneOf(
                params -> new Schema.ParamsOf(method, params.distinct(0, 2, SpecTexts::key)),
                keys -> new Schema.KeysOf(method, keys.distinct(0, 2, SpecTexts::key)),
                value -> new Schema.ValueOf(method, SpecTexts.key(value)));
    }

    private static Schema any(Draw draw) {
        return new Schema.Any(draw.of("", "the IP address"));
    }

    private static Schema list(Draw draw, @Nullable Schema items) {
        return new Schema.ListOf(items, ofList(size(draw, 0, 500)));
    }

    private static Constraints ofList(OptionalInt maxItems) {
        Constraints.Builder list = Constraints.builder();
        maxItems.ifPresent(list::maxItems);
        return list.build();
    }

    private static Schema.Scalar scalar(Draw draw) {
        DataType type = draw.of(DataType.STRING, DataType.INTEGER, DataType.FLOAT, DataType.BOOLEAN, DataType.DATE);
        return new Schema.Scalar(type, constraints(draw, type));
    }

    private static Constraints constraints(Draw draw, DataType type) {
        boolean text = type == DataType.STRING;
        boolean number = type == DataType.INTEGER;
        List<Literal> values = draw.distinct(0, 4, value -> literal(value, type));
        String label = SpecTexts.text(draw);
        OptionalInt least = size(draw, 0, 9);
        OptionalInt greatest = size(draw, 10, 255);
        boolean open = draw.flag();
        return new Constraints(
                text ? least : OptionalInt.empty(),
                text ? greatest : OptionalInt.empty(),
                number ? wide(least) : OptionalLong.empty(),
                number ? wide(greatest) : OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                text ? draw.orNull(0.7, format -> format.of("service-name", "hex32", "email")) : null,
                text ? draw.orNull(0.7, pattern -> "^[0-9a-f]{32}$") : null,
                values,
                open,
                label.isEmpty() || values.isEmpty()
                        ? Map.of()
                        : Map.of(values.get(0).text(), label),
                draw.orNull(0.5, value -> values.isEmpty() || open ? literal(value, type) : value.of(values)));
    }

    /** A value of that type. */
    static Literal literal(Draw draw, DataType type) {
        return switch (type) {
            case INTEGER -> new Literal.Whole(draw.wholeNumber());
            case FLOAT -> new Literal.Decimal(draw.money(9_999));
            case BOOLEAN -> new Literal.Flag(draw.flag());
            default -> new Literal.Text(SpecTexts.value(draw));
        };
    }

    private static OptionalInt size(Draw draw, int least, int greatest) {
        return draw.flag() || draw.oneIn(5) ? OptionalInt.empty() : OptionalInt.of(draw.between(least, greatest));
    }

    private static OptionalLong wide(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
