package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Pieces of the phrases that state how long, how large or how many. */
final class LimitParts {

    static final String BE =
            "(?:(?:[Mm]ust|[Ss]hould|[Cc]an|[Mm]ay|[Ss]hall|[Hh]as to|[Hh]ave to|[Nn]eeds? to|[Ww]ill|[Ii]s|[Aa]re|[Mm]ust only|[Cc]an only|[Kk]eep (?:it|this|them)(?: to| at| within)?) )?"
                    + "(?:(?:be|have|contain|consist of|hold|take|include|comprise|accept|give|pass|send|set|specify|supply|provide|enter|use|list|name) )?";
    static final String NOT_BE =
            "(?:[Mm]ust|[Ss]hould|[Cc]an|[Mm]ay|[Ss]hall|[Ii]s|[Aa]re|[Dd]o|[Ww]ill)(?: ?not|n't|'t| never) (?:ever )?(?:allowed to |permitted to )?";
    static final String MOST =
            "(?:[Aa]t (?:the )?(?:very )?most|[Nn](?:o|ot|ever) (?:more|longer|greater|larger|bigger|higher) than|[Uu]p to(?: and including| a maximum of)?"
                    + "|(?:[Aa] |[Tt]he )?[Mm]ax(?:imum|\\.)?(?: of|:)?|(?:[Ll]ess|[Ss]maller|[Ll]ower) than,? or equal to,?|[Ee]qual to or (?:less|smaller|lower) than|(?:[Ll]imited|[Rr]estricted) to|[Cc]apped at|[Nn]ot (?:above|over)|[Nn]ot (?:to )?exceed(?:ing)?|\\u2264|<=)";
    static final String LEAST =
            "(?:[Aa]t (?:the )?(?:very )?least|[Nn](?:o|ot) (?:fewer|less|shorter|smaller|lower) than|[Nn]ot (?:below|under)"
                    + "|(?:[Aa] |[Tt]he )?[Mm]in(?:imum|\\.)?(?: of|:)?|(?:[Gg]reater|[Mm]ore|[Ll]arger|[Hh]igher|[Bb]igger) than,? or equal to,?|[Ee]qual to or (?:greater|more|larger|higher) than|\\u2265|>=)";
    static final String CHARACTERS = "(?:(?:Unicode |UTF-8 )?(?:characters?|chars?\\b\\.?)|code points?)";
    /** What the lower end of a range means stands behind it in brackets: "1 (lowest) to 5 (highest)". */
    static final String GLOSS =
            "(?: \\((?![^()]*\\b(?:only|for|if|when|unless|except|until|since|before|exclusive|excluded|excluding|not|or|and|none|any|all|more|others?|soft|recommended|[KMGT]i?B|percent)\\b)[^():\\d'\"]{1,40}\\))?";

    static final String TO =
            GLOSS + "(?: ?(?:-|\\u2013|\\u2014|\\.\\.\\.?|\\u2026) ?| to | and | through | up to(?: and including)? )";
    static final String LENGTH = "(?:[Ll]ength(?: in characters| \\(in characters\\))?|[Nn]umber of characters)";
    static final String REFUSED =
            "(?:are|is|will be|get) (?:rejected|refused|not (?:accepted|allowed|permitted|valid)|disallowed|invalid|an error|forbidden)";
    /** What a text consists of, and what time and money are counted in. */
    static final String UNITS =
            "characters?|chars?|code|bytes?|bits?|digits?|letters?|words|lines|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|pounds?|euros?|dollars?";

    /** What a list holds: a plural without a unit, perhaps with words before it. */
    static final String NOUN = "(?!(?:" + UNITS
            + "|or|and|but|less|fewer|more|than|if|for|per|unless|percent|[KMGTkmgt]i?[Bb]|Mbps|Gbps|long|in|is|are|each|at|to)\\b)(?:(?!(?:or|and|if|for|per|unless|in|at|to|is|are|can|may|must|each|with|when|where|from|of|by|on|as|but|than|not|only|plus|minus|under|over|about|unique|distinct|valid|non-?empty)\\b)[a-z][\\w-]* ){0,2}?(?!(?:"
            + UNITS
            + ")\\b)[a-z][\\w-]*(?:s|people|children)\\b";

    /** What a list holds one of at least: a word that is no unit of a text or of time. */
    static final String ONE =
            "(?!(?:of|or|and|but|if|for|per|more|less|is|may|must|can|should|to|at|in|max|min|maximum|minimum|character|char|byte|bit|digit|letter|word|line|second|minute|hour|day|week|month|year|percent|pound|time)\\b)(?:[a-z][\\w-]* )?[a-zI][\\w-]*\\b";

    private LimitParts() {}

    static ParameterFact length(int least, int most) {
        return new ParameterFact.Several(
                List.of(new ParameterFact.MinLength(least), new ParameterFact.MaxLength(most)));
    }

    static ParameterFact range(long least, long most) {
        return new ParameterFact.Several(List.of(new ParameterFact.Minimum(least), new ParameterFact.Maximum(most)));
    }

    /** The first group that has matched. */
    static @Nullable ParameterFact each(MatchResult match, Function<String, Optional<? extends ParameterFact>> fact) {
        for (int i = 1; i <= match.groupCount(); i++) {
            String number = match.group(i);
            if (number != null) {
                Optional<? extends ParameterFact> said = fact.apply(number);
                return said.isPresent() ? said.get() : null;
            }
        }
        return null;
    }

    static @Nullable ParameterFact both(
            String least,
            String most,
            Function<String, Optional<ParameterFact>> lower,
            Function<String, Optional<ParameterFact>> upper) {
        Optional<ParameterFact> from = lower.apply(least);
        Optional<ParameterFact> to = upper.apply(most);
        boolean ordered = from.isPresent()
                && to.isPresent()
                && Numbers.parse(least)
                                .orElseThrow()
                                .compareTo(Numbers.parse(most).orElseThrow())
                        <= 0;
        return ordered ? new ParameterFact.Several(List.of(from.get(), to.get())) : null;
    }

    static Optional<Long> less(Optional<Long> number, int by) {
        return number.filter(n -> Math.abs(n) < Long.MAX_VALUE).map(n -> n - by);
    }

    static Optional<ParameterFact> maxLength(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MaxLength::new)
                .findFirst();
    }

    static Optional<ParameterFact> minLength(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MinLength::new)
                .findFirst();
    }

    static Optional<ParameterFact> minItems(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MinItems::new)
                .findFirst();
    }

    static Optional<ParameterFact> maxItems(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MaxItems::new)
                .findFirst();
    }

    static Optional<ParameterFact> maximum(String number) {
        return Numbers.whole(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.Maximum::new)
                .findFirst();
    }

    static Optional<ParameterFact> minimum(String number) {
        return Numbers.whole(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.Minimum::new)
                .findFirst();
    }

    /** A number that may be the value itself, and none beyond 64 bits. */
    static Optional<Long> wholeNumber(String number) {
        return Numbers.whole(number).stream().boxed().findFirst();
    }

    static Optional<ParameterFact> above(String number) {
        return wholeNumber(number).filter(n -> n < Long.MAX_VALUE).map(ParameterFact.Above::new);
    }

    static Optional<ParameterFact> below(String number) {
        return wholeNumber(number).filter(n -> n > Long.MIN_VALUE).map(ParameterFact.Below::new);
    }

    static Phrase<ParameterFact> row(
            String name,
            String words,
            Function<MatchResult, @Nullable ParameterFact> fact,
            List<Phrase.Example<ParameterFact>> examples) {
        return statement(name, words, fact, examples);
    }
}
