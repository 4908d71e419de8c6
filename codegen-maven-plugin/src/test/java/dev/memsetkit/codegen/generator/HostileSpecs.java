package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.testing.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small specs that do what they can to break the generator: names that it uses itself in every scope, names that are
 * something else in Java or on some disk, text of any kind, constraints at the edges.
 */
final class HostileSpecs {

    /** Identifiers of generated code, of its base types, of Java, and devices of Windows; also in other spellings. */
    private static final List<String> NAMES =
            List.of(("abstract_builder api api_errors api_exception as_map big_decimal"
                            + " body boolean build build_unchecked builder by_name by_code checks c_h_e_c_k_s check class clone close"
                            + " code con co_n com1 compare conversions copies copy copy_of_values core create deprecated dictionary"
                            + " documented_values double dev entry equals error error_type errors failure finalize finish find"
                            + " format found from generated get get_class hash_code http_status i id index integer invoke is_known"
                            + " item items java job json_node json_property keys length list long lpt1 map memset_client"
                            + " memset_date method method_checks methods m_e_t_h_o_d_s name named_values names new_dictionary nul"
                            + " nullable null number object of optional override parameter parameters params path plain poll post"
                            + " P_O_S_T prn aux record required require_complete result retrofit retrofit2 runtime_exception"
                            + " safe_methods self serial_version_uid set size some status string super switch text_pattern this"
                            + " to to_builder to_string type unknown_api_error unknown_keys u_n_k_n_o_w_n validate validators value"
                            + " values values_in_order v_a_l_u_e_s violations violation void wait x yield sealed permits var"
                            + " assert enum _ a a_ _a a_a aa A Aa 1 1_1 finished x_element x_pattern x_values EMPTY default")
                    .split(" "));

    private static final String UNICODE = "\u00e9\u00df\u0130\u0131\u4e2d\u6587\u00b2\u0660";

    private final Draw draw;
    private final List<ErrorType> errors;
    private final List<String> components;
    private final List<String> methods;

    private HostileSpecs(Draw draw) {
        this.draw = draw;
        this.methods = draw.oneIn(30) ? List.of() : draw.distinct(1, 3, each -> methodName());
        this.errors = draw.distinctBy(0, 3, each -> error(each), ErrorType::name);
        this.components = draw.distinct(0, 2, each -> typeName());
    }

    static ApiSpec draw(Draw draw) {
        HostileSpecs specs = new HostileSpecs(draw);
        List<Component> components = specs.components.stream()
                .map(name -> new Component(name, specs.dictionary(2)))
                .toList();
        List<Method> methods = specs.methods.stream().map(specs::method).toList();
        return new ApiSpec(
                new Info(specs.text(), specs.text(), ""),
                new Endpoints(draw.flag() ? "" : "https://a.example/" + draw.of("", "$L/", "%22/", "~a'(b)*/"), "", ""),
                methods,
                components,
                specs.errors,
                List.of(),
                List.of());
    }

    private ErrorType error(Draw each) {
        String name = each.of(
                "Api", "ApiError", "ApiErrorx", "ApiErrorX", "UnknownApiError", "Runtime", "IllegalState", "a_b");
        return new ErrorType(name, each.between(-2, 2), each.of(400, 404, 404), text());
    }

    private String typeName() {
        StringBuilder type = new StringBuilder();
        for (String word : draw.of(NAMES).split("_")) {
            type.append(
                    word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return type.isEmpty() ? "X" : type.toString();
    }

    private String name() {
        if (draw.oneIn(40)) {
            return "n".repeat(draw.of(99, 100, 101, 120));
        } else if (draw.oneIn(12)) {
            return draw.text(1, 3, UNICODE + "ab1");
        } else if (draw.oneIn(150)) {
            return draw.text(6);
        }
        return draw.of(NAMES);
    }

    private String word() {
        String name = name();
        return name.matches("[A-Za-z_]\\w*") || draw.oneIn(10)
                ? name.replaceFirst("^_+", "u_")
                : "w" + name.replaceAll("\\W", "_");
    }

    /** What people write and what breaks source, comments, formats and Javadoc. */
    private String text() {
        return draw.oneIn(3)
                ? draw.oneOf(
                        words -> words.of("", "a", "See `b`: **c** {@link d} <p> &amp; */ \\u002a/ $L @e"),
                        markdown -> markdown.text(0, 16, "`*-|> \na{@"))
                : whole(draw.text(40));
    }

    private static String whole(String text) {
        return text.replaceAll("[\\x{D800}-\\x{DFFF}]", "\ud83d\ude80");
    }

    private String methodName() {
        return draw.flag() ? word() : word() + "." + word();
    }

    private Method method(String name) {
        List<Parameter> params = draw.distinctBy(0, 5, each -> parameter(), Parameter::name);
        boolean deprecated = draw.oneIn(4);
        return Method.builder(name, new Result("r", text(), result()))
                .summary(text())
                .description(text())
                .tag(draw.of(
                        "X Methods",
                        "Core",
                        "close",
                        "Builder",
                        "API Methods",
                        "1",
                        "x-y",
                        "dev",
                        "to string",
                        "hash code"))
                .deprecated(deprecated)
                .params(params)
                .raises(errors.stream()
                        .map(error -> new Raise(error.name(), text()))
                        .toList())
                .rules(params.isEmpty() ? List.of() : draw.list(0, 4, each -> rule(params)))
                .safe(draw.flag())
                .source(new Source(text(), text(), 0, 1))
                .removedIn(deprecated && draw.flag() ? text() : "")
                .build();
    }

    private Parameter parameter() {
        boolean deprecated = draw.oneIn(4);
        return new Parameter(
                name(),
                text(),
                draw.flag(),
                deprecated,
                draw.oneIn(5),
                sent(2),
                Map.of(),
                deprecated && draw.flag() ? "2" : "");
    }

    private Schema sent(int depth) {
        if (depth > 0 && draw.oneIn(3)) {
            return draw.oneOf(
                    list -> new Schema.ListOf(list.oneIn(4) ? null : sent(depth - 1), maxItems()),
                    map -> new Schema.MapOf(map.oneIn(4) ? null : sent(depth - 1)),
                    either -> new Schema.ScalarOrList(scalar()),
                    any -> new Schema.Any(text()),
                    other -> dictionaryOf(other.of(methods)),
                    tuple -> tuple.oneIn(20) ? new Schema.Tuple(List.of(scalar())) : scalar());
        }
        return scalar();
    }

    /** What another method, or this one, takes or returns. */
    private Schema dictionaryOf(String method) {
        List<String> without = draw.list(0, 2, each -> name());
        return draw.oneIn(8) ? new Schema.KeysOf(method, without) : new Schema.ParamsOf(method, without);
    }

    private Constraints maxItems() {
        return draw.flag()
                ? Constraints.NONE
                : Constraints.builder().maxItems(draw.between(0, 9)).build();
    }

    private Schema.Scalar scalar() {
        DataType type = draw.of(
                DataType.STRING, DataType.STRING, DataType.INTEGER, DataType.FLOAT, DataType.BOOLEAN, DataType.DATE);
        Constraints.Builder said = Constraints.builder();
        List<Literal> closed = List.of();
        if (draw.flag()) {
            List<Literal> values = draw.distinct(1, 4, each -> literal(type));
            boolean open = draw.flag();
            closed = open ? closed : values;
            said.values(values, open);
            Map<String, String> labels = new HashMap<>();
            values.forEach(value -> labels.put(value.text(), text()));
            said.labels(draw.flag() ? labels : Map.of());
        }
        if (draw.oneIn(4)) {
            said.defaultValue(closed.isEmpty() ? literal(type) : draw.of(closed));
        }
        boolean text = type == DataType.STRING;
        if (text && draw.oneIn(4) || draw.oneIn(200)) {
            said.minLength(draw.between(0, 3)).maxLength(draw.of(3, Integer.MAX_VALUE));
        }
        if (text && draw.oneIn(4)) {
            said.format(draw.oneIn(20) ? "uuid" : draw.of("hex32", "domain", "memset-date"));
        }
        if (text && draw.oneIn(4)) {
            said.pattern(
                    draw.oneIn(20)
                            ? draw.of("(?=a)", "a{9999}", "(", "[^]")
                            : draw.of("^[0-9]{5}$", "^[0-9a-fA-F]{32}$", "(a+)+$", "\\s.\\u2028", "\"\n"));
        }
        if ((type == DataType.INTEGER || type == DataType.FLOAT) && draw.oneIn(3)) {
            said.minimum(draw.of(Long.MIN_VALUE, 0L)).maximum(draw.of(1L, Long.MAX_VALUE));
        }
        return new Schema.Scalar(type, said.build());
    }

    private Literal literal(DataType type) {
        return switch (type) {
            case INTEGER -> new Literal.Whole(draw.wholeNumber());
            case FLOAT -> draw.flag() ? new Literal.Decimal(draw.money(9)) : new Literal.Whole(draw.integer());
            case BOOLEAN -> new Literal.Flag(draw.flag());
            default -> new Literal.Text(draw.flag() ? draw.of(NAMES) : text());
        };
    }

    private ParameterRule rule(List<Parameter> params) {
        Parameter when = draw.of(params);
        Parameter then = draw.of(params);
        return new ParameterRule(
                draw.oneOf(
                        given -> new ParameterRule.Condition.Given(when.name()),
                        starts -> new ParameterRule.Condition.StartsWith(when.name(), "p" + text()),
                        one -> new ParameterRule.Condition.OneOf(when.name(), values(when))),
                draw.oneOf(
                        absent -> new ParameterRule.Consequence.Absent(then.name()),
                        required -> new ParameterRule.Consequence.Required(then.name()),
                        one -> new ParameterRule.Consequence.OneOf(then.name(), values(then)),
                        both -> new ParameterRule.Consequence.RequiredOneOf(then.name(), values(then))),
                text());
    }

    private List<Literal> values(Parameter param) {
        DataType type = param.schema() instanceof Schema.Scalar scalar ? scalar.type() : DataType.STRING;
        return draw.list(1, 3, each -> literal(type));
    }

    private Schema result() {
        if (!components.isEmpty() && draw.oneIn(3)) {
            return draw.oneOf(
                    one -> new Schema.Ref(one.of(components)),
                    all -> new Schema.AllOf(List.of(new Schema.Ref(all.of(components)), struct(1))));
        }
        return draw.oneIn(6) ? new Schema.Nothing() : returned(2);
    }

    private Schema dictionary(int depth) {
        return draw.oneIn(4) ? new Schema.AllOf(List.of(struct(depth), struct(depth))) : struct(depth);
    }

    private Schema.Struct struct(int depth) {
        List<Schema.Property> keys = new ArrayList<>(draw.distinctBy(
                0,
                5,
                each -> new Schema.Property(name(), text(), each.flag(), returned(depth - 1)),
                Schema.Property::name));
        if (draw.oneIn(12)) {
            keys.clear(); // The shape of a job.
            for (String key : List.of("id", "status", "finished", "error")) {
                boolean flag = key.equals("finished") || key.equals("error");
                keys.add(new Schema.Property(
                        key, "", true, new Schema.Scalar(flag ? DataType.BOOLEAN : DataType.STRING, Constraints.NONE)));
            }
        }
        return new Schema.Struct(keys);
    }

    private Schema returned(int depth) {
        if (depth <= 0 || draw.flag()) {
            return !components.isEmpty() && draw.oneIn(4) ? new Schema.Ref(draw.of(components)) : scalar();
        }
        return draw.oneOf(
                list -> new Schema.ListOf(list.oneIn(4) ? null : returned(depth - 1), Constraints.NONE),
                map -> new Schema.MapOf(map.oneIn(4) ? null : returned(depth - 1)),
                tuple -> new Schema.Tuple(
                        tuple.list(1, 3, each -> tuple.flag() ? new Schema.Any(text()) : returned(depth - 1))),
                struct -> struct(depth),
                any -> new Schema.Any(text()));
    }
}
