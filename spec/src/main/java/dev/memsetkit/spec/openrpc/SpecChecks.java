package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks what the types of the model cannot say: that references lead somewhere, names are unique, values fit.
 *
 * <p>{@link OpenRpcReader} refuses a document with such problems. {@link OpenRpcWriter} writes it all the same, so that
 * one can look at it; who makes a spec can ask beforehand.
 */
public final class SpecChecks {

    /** The names that OpenRPC allows for components. */
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9._-]+");

    private final ApiSpec spec;
    private final Problems problems;
    private final SchemaChecks schemas;

    private SpecChecks(ApiSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
        this.schemas = new SchemaChecks(spec, problems);
    }

    /**
     * {@return what is wrong with a spec, each with the JSON Pointer that it has when methods are written in this
     * order}
     *
     * @param spec the spec, whether valid or not
     */
    public static List<String> problems(ApiSpec spec) {
        Problems problems = new Problems("");
        check(spec, problems);
        return problems.messages();
    }

    static void check(ApiSpec spec, Problems problems) {
        SpecChecks checks = new SpecChecks(spec, problems);
        checks.methods();
        checks.components();
        checks.errors();
    }

    private void methods() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < spec.methods().size(); i++) {
            Method method = spec.methods().get(i);
            String place = "/methods/" + i;
            once(names, method.name(), place + "/name", "method");
            params(method, place + "/params/");
            schemas.check(method.result().schema(), place + "/result/schema");
            for (int j = 0; j < method.rules().size(); j++) {
                RuleValidity.check(method, method.rules().get(j), place + "/x-params-schema/allOf/" + j, problems);
            }
        }
    }

    private void params(Method method, String place) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < method.params().size(); i++) {
            Parameter param = method.params().get(i);
            once(names, param.name(), place + i + "/name", "parameter");
            schemas.check(param.schema(), place + i + "/schema");
            readFrom(param, place + i + "/x-read-from");
            defaultValue(method.name() + "." + param.name(), param.schema(), place + i + "/schema/default");
        }
    }

    /** Documentation may contradict itself; then the spec keeps both and tells so. */
    private void defaultValue(String where, Schema schema, String place) {
        Constraints constraints = schema instanceof Schema.Scalar scalar
                ? scalar.constraints()
                : schema instanceof Schema.ScalarOrList either ? either.scalar().constraints() : Constraints.NONE;
        Literal value = constraints.defaultValue();
        if (value == null || constraints.open() || constraints.values().isEmpty()) {
            return;
        }
        boolean member =
                constraints.values().stream().anyMatch(one -> one.text().equals(value.text()));
        boolean told =
                spec.problems().stream().anyMatch(problem -> problem.where().equals(where));
        if (!member && !told) {
            problems.add(place, SpecMessage.DEFAULT_OF_NO_VALUE, JsonCursor.quoted(value.text()));
        }
    }

    private void readFrom(Parameter param, String place) {
        param.readFrom().forEach((keyword, words) -> {
            String at = JsonCursor.below(place, keyword);
            if (!Parameter.KEYWORDS.contains(keyword)) {
                problems.add(at, SpecMessage.WORDS_OF_NO_KEYWORD, JsonCursor.quoted(keyword));
            } else if (words.isBlank()) {
                problems.add(at, SpecMessage.NO_WORDS);
            }
        });
    }

    private void components() {
        Set<String> names = new HashSet<>();
        for (Component component : spec.components()) {
            String place = JsonCursor.below("/components/schemas", component.name());
            once(names, component.name(), place, "component");
            writable(component.name(), place);
            if (!(component.schema() instanceof Schema.Struct) && !(component.schema() instanceof Schema.AllOf)) {
                problems.add(place, SpecMessage.NO_KEYS);
            }
            schemas.check(component.schema(), place);
            schemas.checkTakesOverNotItself(component, place);
        }
    }

    private void errors() {
        Set<String> names = new HashSet<>();
        for (ErrorType error : spec.errors()) {
            String place = JsonCursor.below("/components/errors", error.name());
            once(names, error.name(), place, "error");
            writable(error.name(), place);
            if (error.httpStatus() < 100 || error.httpStatus() > 599) {
                problems.add(place + "/data/httpStatus", SpecMessage.WRONG_STATUS, error.httpStatus());
            }
        }
    }

    private void once(Set<String> names, String name, String place, String kind) {
        if (name.isBlank()) {
            problems.add(place, SpecMessage.EMPTY_NAME);
        } else if (!names.add(name)) {
            problems.add(place, SpecMessage.SECOND, kind, JsonCursor.quoted(name));
        }
    }

    private void writable(String name, String place) {
        if (!name.isBlank() && !COMPONENT.matcher(name).matches()) {
            problems.add(place, SpecMessage.WRONG_NAME, JsonCursor.quoted(name));
        }
    }
}
