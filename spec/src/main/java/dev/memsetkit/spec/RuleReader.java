package dev.memsetkit.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rules between parameters, in exactly the forms of {@link RuleWriter}: half a rule would be a wrong one. */
final class RuleReader {

    private RuleReader() {}

    static List<Rule> rules(JsonPlace place) {
        place.only(Set.of("allOf"));
        place.need("allOf");
        return place.each("allOf", RuleReader::rule);
    }

    private static Rule rule(JsonPlace place) {
        place.only(Set.of("$comment", "if", "then"));
        return new Rule(condition(place.need("if")), consequence(place.need("then")), place.text("$comment"));
    }

    private static Rule.Condition condition(JsonPlace place) {
        place.only(Set.of("properties", "required"));
        String param = required(place);
        Optional<JsonPlace> value = value(place, param);
        if (value.isEmpty()) {
            return new Rule.Condition.Given(param);
        }
        Optional<JsonPlace> pattern = value.get().get("pattern");
        if (pattern.isPresent()) {
            value.get().only(Set.of("pattern"));
            return new Rule.Condition.StartsWith(param, prefix(pattern.get()));
        }
        return new Rule.Condition.OneOf(param, values(value.get()));
    }

    private static Rule.Consequence consequence(JsonPlace place) {
        Optional<JsonPlace> not = place.get("not");
        if (not.isPresent()) {
            place.only(Set.of("not"));
            not.get().only(Set.of("required"));
            return new Rule.Consequence.Absent(required(not.get()));
        }
        place.only(Set.of("properties", "required"));
        if (place.get("required").isEmpty()) {
            JsonPlace.Member member = onlyMember(place.need("properties"));
            return new Rule.Consequence.OneOf(member.key(), values(member.place()));
        }
        String param = required(place);
        return value(place, param)
                .<Rule.Consequence>map(value -> new Rule.Consequence.RequiredOneOf(param, values(value)))
                .orElseGet(() -> new Rule.Consequence.Required(param));
    }

    /** The one parameter that is required. */
    private static String required(JsonPlace place) {
        JsonPlace names = place.need("required");
        if (names.list().size() != 1) {
            throw names.wrong(names.list().size() + " names", "the name of one parameter");
        }
        return names.list().get(0).name();
    }

    /** What is demanded of the value of that parameter; no other may be spoken of. */
    private static Optional<JsonPlace> value(JsonPlace place, String param) {
        Optional<JsonPlace> properties = place.get("properties");
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        JsonPlace.Member member = onlyMember(properties.get());
        if (!member.key().equals(param)) {
            throw member.place().wrong(JsonPlace.quoted(member.key()), "the required parameter " + param);
        }
        return Optional.of(member.place());
    }

    private static JsonPlace.Member onlyMember(JsonPlace properties) {
        List<JsonPlace.Member> members = properties.members();
        if (members.size() != 1) {
            throw properties.wrong(members.size() + " parameters", "one");
        }
        return members.get(0);
    }

    private static List<Literal> values(JsonPlace place) {
        place.only(Set.of("const", "enum"));
        Optional<JsonPlace> single = place.get("const");
        if (single.isPresent()) {
            place.only(Set.of("const"));
            return List.of(single.get().literal());
        }
        JsonPlace several = place.need("enum");
        if (several.list().isEmpty()) {
            throw several.wrong("no values", "at least one");
        }
        return several.list().stream().map(JsonPlace::literal).toList();
    }

    private static String prefix(JsonPlace place) {
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
            throw place.wrong(
                    "the pattern " + JsonPlace.quoted(pattern), "^ and a prefix with special characters escaped");
        }
        return prefix.toString();
    }
}
