package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.client.ParamsType;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the documentation says of a value, each fact once: a sentence that the constraints repeat is left out, and a
 * constraint whose sentence is there too.
 *
 * @param text what it means, in Markdown; may be empty
 * @param constraints what else holds, as Javadoc; may be empty
 * @param unsaid those of the constraints that no words of the text say, as Javadoc; may be empty
 */
record Meaning(String text, String constraints, String unsaid) {

    private static final int MAX_VALUES = 15;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}'\"`])");

    /** How Django's forms word the constraints, which the documentation took over. */
    private static final Pattern FORM_MESSAGE = Pattern.compile(
            "Ensure this value (?:has at (?:most|least) \\d+ characters?|is (?:less|greater) than or equal to -?\\d+)"
                    + "(?: \\(it has [^)]*\\))?\\.?");

    /** The end of a sentence that leads in a list, which stands elsewhere. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:,?(?: where)?(?: each)?(?: described)?(?: (?:as|with|of|by|in|from))?(?: an?)?(?: dictionar(?:y|ies))?"
                    + " (?:with|of|by|in|from|as|has) (?:the )?following\\b[^:.]*:?|:)$");

    static Meaning of(ParamsType.Field field) {
        return of(field.description(), field.constraints(), field.readFrom());
    }

    static Meaning of(String description, Constraints constraints, Map<String, String> readFrom) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(firstLine(description))) {
            String own = FORM_MESSAGE.matcher(sentence).replaceAll("").strip();
            if (!own.isEmpty() && !repeats(own, readFrom)) {
                sentences.add(own);
            }
        }
        String text = LEAD_IN.matcher(String.join(" ", sentences)).replaceFirst("");
        boolean formSaid = words(text).contains(words(readFrom.getOrDefault("format", "\n")));
        return new Meaning(text, constraints(constraints, formSaid, ""), constraints(constraints, formSaid, text));
    }

    /** The first line of a text, without the words that lead in a list. */
    static String firstLine(String description) {
        return Javadoc.printable(description)
                .strip()
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** A text without the words at its end that lead in a list. */
    static String withoutLeadIn(String text) {
        return LEAD_IN.matcher(text).replaceFirst("");
    }

    private static boolean repeats(String sentence, Map<String, String> readFrom) {
        return List.of("enum", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems").stream()
                .map(readFrom::get)
                .anyMatch(words -> words != null && words(words).equals(words(sentence)));
    }

    private static String words(String text) {
        return text.replaceAll("[.:`\\s]+", " ").strip();
    }

    private static String constraints(Constraints constraints, boolean formSaid, String said) {
        List<String> parts = new ArrayList<>();
        if (constraints.format() != null && !formSaid) {
            parts.add("format " + Javadoc.escape(constraints.format()));
        }
        constraints.minLength().ifPresent(n -> parts.add("at least " + n + " characters"));
        constraints.maxLength().stream()
                .filter(n -> !has(said, n + " characters"))
                .forEach(n -> parts.add("at most " + n + " characters"));
        constraints.minimum().ifPresent(n -> parts.add("from " + n));
        constraints.maximum().ifPresent(n -> parts.add("up to " + n));
        constraints.minItems().ifPresent(n -> parts.add("at least " + (n == 1 ? "one element" : n + " elements")));
        constraints.maxItems().ifPresent(n -> parts.add("at most " + n + " elements"));
        boolean listed =
                constraints.values().stream().allMatch(value -> !value.text().isBlank() && has(said, value.text()));
        if (!listed && constraints.values().size() <= MAX_VALUES) {
            String values = constraints.values().stream()
                    .map(Literal::text)
                    .map(Meaning::value)
                    .collect(Collectors.joining(", "));
            parts.add((constraints.open() ? "known values " : "one of ") + values);
        }
        if (constraints.defaultValue() != null
                && !saysDefault(said, constraints.defaultValue().text())) {
            parts.add("default " + value(constraints.defaultValue().text()));
        }
        return String.join("; ", parts);
    }

    /** Whether a text has words, or a value, as they are and whole. */
    private static boolean has(String text, String words) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(words) + "(?![\\w-])(?!\\.\\w)")
                .matcher(text)
                .find();
    }

    private static boolean saysDefault(String text, String value) {
        return Pattern.compile(
                        "(?i)\\bdefault\\w*[^.;]{0,40}?(?<![\\w.])" + Pattern.quote(value) + "(?![\\w-])(?!\\.\\w)")
                .matcher(text)
                .find();
    }

    private static String value(String text) {
        return text.isEmpty() ? "the empty string" : Javadoc.code(text);
    }

    /** The meaning and the constraints as one sentence or more; what is said of nothing else is at least named. */
    String sentences(JavadocProse prose, String wireName) {
        String html = text.isEmpty() ? "The parameter " + Javadoc.code(wireName) : prose.inline(text);
        String ended = html.replaceAll("[.:]$", "");
        return ended + (unsaid.isEmpty() ? "" : " (" + unsaid + ")") + ".";
    }
}
