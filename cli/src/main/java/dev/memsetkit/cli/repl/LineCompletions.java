package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.spec.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What may stand next on a line. */
final class LineCompletions {

    private static final List<String> OPTIONS =
            List.of("--wait", "--dry-run", "--yes", "--no-check", "--query", "--output");
    private static final List<String> FORMS = List.of("json", "table", "yaml", "csv", "xml", "id");

    /**
     * A word that may stand next.
     *
     * @param text the whole word
     * @param shown what is shown of it
     * @param meaning a few words about it; may be empty
     * @param complete whether a blank follows
     */
    record Word(String text, String shown, String meaning, boolean complete) {}

    private final Documentation documentation;
    private final LiveIds ids;
    private final Set<String> aliases;
    private final SessionVariables variables;

    LineCompletions(Repl repl, LiveIds ids) {
        this.documentation = repl.connection().documentation();
        this.ids = ids;
        this.aliases = repl.aliases().keySet();
        this.variables = repl.variables();
    }

    /**
     * The words that may stand at a place.
     *
     * @param before the words before it
     * @param begun what is typed of it
     */
    List<Word> of(List<String> before, String begun) {
        List<String> words = before;
        if (words.size() >= 3 && words.get(0).equals("set") && words.get(2).equals("=")) {
            words = words.subList(3, words.size());
        }
        List<Word> found = new ArrayList<>();
        if (words.isEmpty()) {
            first(found, words != before);
        } else if (words.get(0).equals("help")) {
            documentation.methods().forEach(method -> found.add(method(method)));
        } else if (words.get(0).equals("output") || words.get(words.size() - 1).equals("--output")) {
            FORMS.forEach(form -> found.add(new Word(form, form, "", true)));
        } else if (documentation.knows(words.get(0))) {
            int equals = begun.indexOf('=');
            if (equals > 0) {
                values(words.get(0), begun.substring(0, equals), found);
            } else {
                parameters(words, found);
            }
        }
        return found.stream().filter(word -> word.text().startsWith(begun)).toList();
    }

    private void first(List<Word> found, boolean onlyCalls) {
        documentation.methods().forEach(method -> found.add(method(method)));
        if (!onlyCalls) {
            Repl.COMMANDS.forEach(command -> found.add(new Word(command, command, "", true)));
            aliases.forEach(alias -> found.add(new Word(alias, alias, "alias", true)));
        }
    }

    /** Summaries of all methods would mean to read all of their files. */
    private static Word method(String method) {
        return new Word(method, method, "", true);
    }

    private void parameters(List<String> words, List<Word> found) {
        Set<String> given = new TreeSet<>();
        words.forEach(word -> given.add(word.contains("=") ? word.substring(0, word.indexOf('=')) : word));
        for (boolean required : new boolean[] {true, false}) {
            for (JsonNode parameter : documentation.method(words.get(0)).path("params")) {
                String name = parameter.path("name").asText();
                ids.begin(words.get(0), name);
                if (parameter.path("required").asBoolean() == required && !given.contains(name)) {
                    String type = parameter.path("schema").path("x-type").asText("String");
                    found.add(new Word(name + "=", name + "=", type + (required ? ", required" : ""), false));
                }
            }
        }
        OPTIONS.stream()
                .filter(option -> !given.contains(option))
                .forEach(option -> found.add(new Word(option, option, "", true)));
    }

    private void values(String method, String name, List<Word> found) {
        for (JsonNode parameter : documentation.method(method).path("params")) {
            if (parameter.path("name").asText().equals(name)) {
                JsonNode schema = parameter.path("schema");
                JsonNode meanings = schema.path("x-enum-descriptions");
                for (String keyword : List.of("enum", "x-known-values")) {
                    schema.path(keyword)
                            .forEach(value -> found.add(value(
                                    name,
                                    value.asText(),
                                    meanings.path(value.asText()).asText(""))));
                }
                if (schema.path("x-type").asText().equals("Boolean")) {
                    found.add(value(name, "true", ""));
                    found.add(value(name, "false", ""));
                }
            }
        }
        ids.of(method, name).forEach(id -> found.add(value(name, id.value(), id.meaning())));
        variables
                .paths(name.equals("name") || name.endsWith("_name") ? "name" : "id")
                .forEach(variable -> found.add(value(name, variable, "variable")));
    }

    private static Word value(String name, String value, String meaning) {
        return new Word(name + "=" + value, value, meaning, true);
    }
}
