package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.DeclaredFlags;
import dev.memsetkit.extractor.grammar.DeclaredType;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one parameter: {@code name (types and flags) - description}, then lists and tables of values. */
final class ParameterReader {

    private static final Pattern OPENING = Pattern.compile(
            "^(?<name>[\\w.]+) ?\\((?<type>[^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\) ?(?:[\\u2013\\u2014:-]+ ?(?<rest>.*))?$",
            Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("^(?<type>[^,(:;]+?)(?: ?\\((?<aside>[^()]*)\\)| ?[,;:] ?(?<rest>.*))?$", Pattern.DOTALL);

    /** A length or size behind a type, with no space between them: that is no footnote mark. */
    private static final Pattern SIZED = Pattern.compile("\\w+\\[\\d+\\]");

    private final Findings findings;

    ParameterReader(Findings findings) {
        this.findings = findings;
    }

    /** The name that an item of a parameter list opens with, if it does. */
    static Optional<String> name(List<Block> item) {
        if (item.isEmpty() || !(item.get(0) instanceof Paragraph first)) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(first.text().plain());
        return opening.matches() ? Optional.of(opening.group("name")) : Optional.empty();
    }

    /**
     * The parameter that an item of a parameter list describes; empty, and reported, if it describes none.
     *
     * @param names the names of all parameters of the method
     */
    Optional<ParameterFacts> read(String method, List<Block> item, Set<String> names, Source fieldSource) {
        if (item.isEmpty() || !(item.get(0) instanceof Paragraph first)) {
            findings.lost("unreadable-parameter", method, "found a parameter without a name", fieldSource);
            return Optional.empty();
        }
        String plain = first.text().plain();
        Matcher opening = OPENING.matcher(plain);
        if (!opening.matches()) {
            findings.lost(
                    "unreadable-parameter",
                    method,
                    "found \"" + abbreviated(plain) + "\", expected \"name (Type) - description\"",
                    first.source());
            return Optional.empty();
        }
        String name = opening.group("name");
        String where = method + "." + name;
        Optional<Declared> declared = declared(opening.group("type"), where, first.source());
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        List<Block> body = new ArrayList<>();
        if (opening.group("rest") != null && !opening.group("rest").isBlank()) {
            body.add(new Paragraph(first.text().from(opening.start("rest")), first.source()));
        }
        body.addAll(item.subList(1, item.size()));
        String words = plain.substring(0, opening.end("type") + 1);
        DescriptionReader description =
                new DescriptionReader(where, name, declared.get().type.types(), names, first.source(), findings);
        DeclaredFlags flags = declared.get().flags;
        String others = String.join(", ", flags.unread());
        if (!others.isEmpty() && !description.readFlag(others, flags.optional())) {
            findings.unread(where, "(" + opening.group("type") + ")", first.source());
        }
        description.read(body);
        return Optional.of(new ParameterFacts(
                name,
                words,
                declared.get().type.types(),
                declared.get().type.elements(),
                description.required(!flags.optional(), flags.optional()),
                flags.deprecated() || description.deprecated(),
                flags.ignored() || description.ignored(),
                description.markdown(),
                description.facts(),
                description.values(),
                description.options(),
                first.source()));
    }

    private record Declared(DeclaredType type, DeclaredFlags flags) {}

    private Optional<Declared> declared(String text, String where, Source source) {
        if (SIZED.matcher(text.strip()).lookingAt()) {
            findings.unread(where, "(" + text + ")", source);
        }
        Matcher matcher = TYPE.matcher(SentenceText.of(text.strip()));
        Optional<DeclaredType> type = matcher.matches() ? DeclaredType.of(matcher.group("type")) : Optional.empty();
        if (type.isEmpty()) {
            findings.lost(
                    "unreadable-type",
                    where,
                    "found the type \"" + abbreviated(text) + "\", expected String, List, Dictionary, Boolean, Float,"
                            + " Integer or Date",
                    source);
            return Optional.empty();
        }
        String aside = matcher.group("aside") == null ? "" : matcher.group("aside");
        String rest = matcher.group("rest") == null ? "" : matcher.group("rest");
        DeclaredFlags flags = DeclaredFlags.of(aside + rest);
        return Optional.of(new Declared(type.get(), flags));
    }

    private static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
