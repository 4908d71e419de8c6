package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.grammar.DeclaredFlags;
import dev.memsetkit.extractor.grammar.DeclaredType;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The term that names a returned key: {@code size}, {@code size (optional, since 5.1)}, {@code size : Integer}, {@code
 * size, depth}.
 *
 * @param names the names, more than one where several keys share a description
 * @param alternatives whether only one of the names holds
 * @param type the type that stands beside the names; empty if none does
 * @param optional whether the term says that the key is not always there
 * @param unread additions that say something else
 */
record KeyTerm(
        List<String> names, boolean alternatives, Optional<DataType> type, boolean optional, List<String> unread) {

    private static final String NAME = "['\"]?[A-Za-z_][\\w.-]*['\"]?";
    private static final Pattern TERM =
            Pattern.compile("(?<names>" + NAME + "(?:(?:, (?:and |or )?| and | or | ?[/|] ?)" + NAME + ")*+)"
                    + "(?::(?= ?[(\\[]))?(?<additions>(?: ?\\([^()]*\\)| ?\\[[^\\[\\]]*\\])*+)"
                    + "(?:(?: ?:| (?:--|[\\u2013\\u2014-])) ?(?<kind>.+?))??:?");
    private static final String TYPE = "(?i:string|list|dictionary|boolean|float|integer|date)";
    /** A type beside a name with nothing between them; a second name would be running text. */
    private static final Pattern BESIDE =
            Pattern.compile("(?<name>" + NAME + "):?(?: (?:--|[\\u2013\\u2014-]))? (?<behind>" + TYPE + "):?|(?<before>"
                    + TYPE + ") (?<second>" + NAME + "):?");

    private static final Pattern ADDITION = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SEPARATOR = Pattern.compile(", (?:and |or )?| and | or | ?[/|] ?");
    private static final Pattern EITHER = Pattern.compile(" or |[/|]");

    KeyTerm {
        names = List.copyOf(names);
        unread = List.copyOf(unread);
    }

    /** The keys that a term names; empty if it names none. */
    static Optional<KeyTerm> of(String printed) {
        Matcher beside = BESIDE.matcher(SentenceText.of(printed));
        if (beside.matches()) {
            String name = beside.group("name") != null ? beside.group("name") : beside.group("second");
            String type = beside.group("behind") != null ? beside.group("behind") : beside.group("before");
            return Optional.of(new KeyTerm(
                    List.of(name.replaceAll("['\"]", "")), false, DeclaredType.named(type), false, List.of()));
        }
        Matcher matcher = TERM.matcher(SentenceText.of(printed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> additions = new ArrayList<>();
        Matcher addition = ADDITION.matcher(matcher.group("additions"));
        while (addition.find()) {
            additions.add(addition.group(1));
        }
        if (matcher.group("kind") != null) {
            additions.add(matcher.group("kind"));
        }
        Optional<DataType> type = Optional.empty();
        boolean optional = false;
        List<String> unread = new ArrayList<>();
        for (String words : additions) {
            String flags = words;
            String[] parts = words.split("[,;] ?", 2);
            Optional<DeclaredType> declared =
                    DeclaredType.of(parts[0]).filter(one -> one.types().size() == 1);
            if (declared.isPresent()
                    && type.isEmpty()
                    && declared.get().elements().isEmpty()) {
                type = Optional.of(declared.get().types().get(0));
                flags = parts.length > 1 ? parts[1] : "";
            }
            DeclaredFlags said = DeclaredFlags.of(flags);
            optional |= said.optional() || said.isConditional();
            said.unread().forEach(unread::add);
            if (said.deprecated()) {
                unread.add(words);
            }
        }
        String names = matcher.group("names").replaceAll("['\"]", "");
        if (names.endsWith(", optional")) {
            names = names.substring(0, names.lastIndexOf(','));
            optional = true;
        }
        return Optional.of(new KeyTerm(
                List.of(SEPARATOR.split(names)), EITHER.matcher(names).find(), type, optional, unread));
    }
}
