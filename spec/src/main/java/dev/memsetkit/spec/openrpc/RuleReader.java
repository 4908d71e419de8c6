package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.ParameterRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rules between parameters, in exactly the forms of {@link RuleWriter}: half a rule would be a wrong one. */
final class RuleReader {

    private RuleReader() {}

    static List<ParameterRule> rules(JsonCursor place) {
        place.allowOnly(Set.of("allOf"));
        place.required("allOf");
        return place.each("allOf", RuleReader::rule);
    }

    private static ParameterRule rule(JsonCursor place) {
        place.allowOnly(Set.of("$comment", "if", "then"));
        return new ParameterRule(
                condition(place.required("if")), consequence(place.required("then")), place.text("$comment"));
    }

    private static ParameterRule.Condition condition(JsonCursor place) {
        place.allowOnly(Set.of("properties", "required"));
        String param = required(place);
        Optional<JsonCursor> value = value(place, param);
        if (value.isEmpty()) {
            return new ParameterRule.Condition.Given(param);
        }
        Optional<JsonCursor> pattern = value.get().get("pattern");
        if (pattern.isPresent()) {
            value.get().allowOnly(Set.of("pattern"));
            return new ParameterRule.Condition.StartsWith(param, prefix(pattern.get()));
        }
        return new ParameterRule.Condition.OneOf(param, values(value.get()));
    }

    private static ParameterRule.Consequence consequence(JsonCursor place) {
        Optional<JsonCursor> not = place.get("not");
        if (not.isPresent()) {
            place.allowOnly(Set.of("not"));
            not.get().allowOnly(Set.of("required"));
            return new ParameterRule.Consequence.Absent(required(not.get()));
        }
        place.allowOnly(Set.of("properties", "required"));
        if (place.get("required").isEmpty()) {
            JsonCursor.Member member = onlyMember(place.required("properties"));
            return new ParameterRule.Consequence.OneOf(member.key(), values(member.place()));
        }
        String param = required(place);
        return value(place, param)
                .<ParameterRule.Consequence>map(
                        value -> new ParameterRule.Consequence.RequiredOneOf(param, values(value)))
                .orElseGet(() -> new ParameterRule.Consequence.Required(param));
    }

    /** The one parameter that is required. */
    private static String required(JsonCursor place) {
        JsonCursor names = place.required("required");
        if (names.list().size() != 1) {
            throw names.wrong(SpecMessage.NOT_ONE_NAME, names.list().size());
        }
        return names.list().get(0).name();
    }

    /** What is demanded of the value of that parameter; no other may be spoken of. */
    private static Optional<JsonCursor> value(JsonCursor place, String param) {
        Optional<JsonCursor> properties = place.get("properties");
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        JsonCursor.Member member = onlyMember(properties.get());
        if (!member.key().equals(param)) {
            throw member.place().wrong(SpecMessage.OTHER_CONDITION, JsonCursor.quoted(member.key()), param);
        }
        return Optional.of(member.place());
    }

    private static JsonCursor.Member onlyMember(JsonCursor properties) {
        List<JsonCursor.Member> members = properties.members();
        if (members.size() != 1) {
            throw properties.wrong(SpecMessage.NOT_ONE_PARAMETER, members.size());
        }
        return members.get(0);
    }

    private static List<Literal> values(JsonCursor place) {
        place.allowOnly(Set.of("const", "enum"));
        Optional<JsonCursor> single = place.get("const");
        if (single.isPresent()) {
            place.allowOnly(Set.of("const"));
            return List.of(single.get().literal());
        }
        JsonCursor several = place.required("enum");
        if (several.list().isEmpty()) {
            throw several.wrong(SpecMessage.NO_VALUES);
        }
        return several.list().stream().map(JsonCursor::literal).toList();
    }

    private static String prefix(JsonCursor place) {
        String pattern = place.text();
        StringBuilder prefix = new StringBuilder();
        boolean plain = pattern.startsWith("^") && pattern.length() > 1;
        for (int i = 1; plain && i < pattern.length(); i++) {
            boolean escaped = pattern.charAt(i) == '\\' && i + 1 < pattern.length();
            char c = escaped ? pattern.charAt(++i) : pattern.charAt(i);
            plain = escaped == (RuleWriter.SPECIAL.indexOf(c) >= 0);
            prefix.append(c);
        }
        if (!plain) {
            throw place.wrong(SpecMessage.WRONG_PREFIX_PATTERN, JsonCursor.quoted(pattern));
        }
        return prefix.toString();
    }
}
