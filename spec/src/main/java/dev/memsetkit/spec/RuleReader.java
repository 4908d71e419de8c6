package dev.memsetkit.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rules between parameters in exactly the forms that {@link RuleWriter} writes. */
final class RuleReader {

    private static final String FORMS = "a rule of the profile (const, enum, pattern \"^...\", required, not required)";

    private RuleReader() {}

    static List<Rule> rules(JsonPlace place, Set<String> params) {
        List<Rule> rules = new ArrayList<>();
        for (JsonPlace each : place.need("allOf").list()) {
            Rule.Condition when = condition(each.need("if"));
            Rule.Consequence then = consequence(each.need("then"));
            known(each.need("if"), when.param(), params);
            known(each.need("then"), then.param(), params);
            rules.add(new Rule(when, then, each.text("$comment")));
        }
        return rules;
    }

    private static void known(JsonPlace place, String param, Set<String> params) {
        if (!params.contains(param)) {
            throw place.wrong("a rule about \"" + param + "\"", "one of the method's parameters");
        }
    }

    private static Rule.Condition condition(JsonPlace place) {
        String param = onlyRequired(place);
        Optional<JsonPlace> value = place.get("properties").map(properties -> properties.need(param));
        if (value.isEmpty()) {
            return new Rule.Condition.Given(param);
        }
        Optional<JsonPlace> pattern = value.get().get("pattern");
        if (pattern.isPresent()) {
            String text = pattern.get().text();
            if (!text.startsWith("^") || text.length() < 2) {
                throw pattern.get().wrong("\"" + text + "\"", FORMS);
            }
            return new Rule.Condition.StartsWith(param, text.substring(1).replaceAll("\\\\(.)", "$1"));
        }
        return new Rule.Condition.OneOf(param, values(value.get()));
    }

    private static Rule.Consequence consequence(JsonPlace place) {
        Optional<JsonPlace> not = place.get("not");
        if (not.isPresent()) {
            return new Rule.Consequence.Absent(onlyRequired(not.get()));
        }
        Optional<JsonPlace> properties = place.get("properties");
        if (properties.isEmpty()) {
            return new Rule.Consequence.Required(onlyRequired(place));
        }
        List<JsonPlace.Member> members = properties.get().members();
        if (members.size() != 1) {
            throw properties.get().wrong(members.size() + " parameters", "one");
        }
        String param = members.get(0).key();
        List<Literal> values = values(members.get(0).place());
        return place.get("required").isPresent()
                ? new Rule.Consequence.RequiredOneOf(param, values)
                : new Rule.Consequence.OneOf(param, values);
    }

    private static String onlyRequired(JsonPlace place) {
        List<JsonPlace> names = place.need("required").list();
        if (names.size() != 1) {
            throw place.need("required").wrong(names.size() + " names", "one");
        }
        return names.get(0).name();
    }

    private static List<Literal> values(JsonPlace place) {
        Optional<JsonPlace> single = place.get("const");
        if (single.isPresent()) {
            return List.of(single.get().literal());
        }
        List<Literal> values =
                place.list("enum").stream().map(JsonPlace::literal).toList();
        if (values.isEmpty()) {
            throw place.wrong("no values", FORMS);
        }
        return values;
    }
}
