package dev.memsetkit.extractor.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a fact in a {@link FactTree}.
 *
 * @param names from the outside to the inside
 */
record FactPath(List<String> names) {

    FactPath {
        names = List.copyOf(names);
    }

    FactPath below(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new FactPath(longer);
    }

    /** The name before the last one. */
    String parent() {
        return names.size() < 2 ? "" : names.get(names.size() - 2);
    }

    String last() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private String name(int index) {
        return index < names.size() ? names.get(index) : "";
    }

    private boolean isMethod() {
        return name(0).equals("methods");
    }

    private boolean isComponent() {
        return name(0).equals("components") && name(1).equals("schemas");
    }

    /** The method, returned dictionary, error or release that the fact belongs to; empty for the document itself. */
    String owner() {
        return switch (name(0)) {
            case "methods", "x-changelog" -> name(1);
            case "components" -> name(2);
            default -> "";
        };
    }

    /** The parameter, returned key, raised error or bound parameter; empty where the fact is about the owner itself. */
    String name() {
        if (isComponent()) {
            return keys(3);
        } else if (!isMethod()) {
            return "";
        }
        return switch (name(2)) {
            case "params", "x-raises" -> name(3);
            case "x-params-schema" ->
                name(4).substring(name(4).lastIndexOf(": ") + 1).strip();
            case "result" -> keys(3);
            default -> "";
        };
    }

    /** The keys on the way, without the words of JSON Schema around them. */
    private String keys(int from) {
        List<String> keys = new ArrayList<>();
        for (int i = from; i + 1 < names.size(); i++) {
            if (names.get(i).equals("properties")) {
                keys.add(names.get(++i));
            }
        }
        return String.join(".", keys);
    }

    /** What is said, as evidence calls it. */
    String keyword() {
        return switch (last()) {
            case FactTree.ALWAYS_THERE -> "required";
            case "x-generated" -> "generated";
            case "schema" -> "type";
            default -> isMethod() && name(2).equals("x-params-schema") ? "rule" : last();
        };
    }

    /** The fact for people: {@code rack.create.slots maxItems}. */
    @Override
    public String toString() {
        String rule = isMethod() && name(2).equals("x-params-schema") ? name(4) : "";
        String owner = owner();
        String thing = rule.isEmpty() ? name() : "";
        String subject = owner + (owner.isEmpty() || thing.isEmpty() ? "" : ".") + thing;
        boolean result = isMethod() && name(2).equals("result");
        String said = rule.isEmpty() ? (result ? "result " : "") + said() : rule;
        return (subject + " " + said).strip();
    }

    private String said() {
        boolean thing = List.of("methods", "params", "x-raises", "x-changelog", "properties", "schemas", "errors")
                .contains(parent());
        return thing ? "" : keyword();
    }
}
