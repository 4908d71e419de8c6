package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.ChangelogEntry;
import dev.memsetkit.spec.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a changelog or description says of renames: a table of phrases that name the old and the new name. */
final class RenameWords {

    /** A phrase; {@code OLD} and {@code NEW} stand for one name or several with commas and "and" between. */
    enum Phrase {
        RENAMED(
                "OLD (?:is |are |was |were |has been |have been )?(?:now )?renamed (?:to |as |into )?NEW",
                "a renamed to b"),
        NOW_CALLED("OLD (?:is|are) now (?:called|named|known as) NEW", "a is now called b"),
        NEW_NAME(
                "OLD is deprecated in favour of (?:its new name,? )?NEW",
                "a is deprecated in favour of its new name, b"),
        REPLACED("OLD (?:is|are|was|were|has been|have been) replaced (?:by|with) NEW", "a was replaced by b"),
        REPLACES("NEW replaces? OLD", "b replaces a"),
        INSTEAD("NEW (?:instead of|in place of) OLD", "b instead of a"),
        WHERE_IT_TOOK("NEW where it (?:took|had|returned) OLD", "b where it took a"),
        FORMERLY("NEW,? \\(?(?:formerly|previously)(?: called| named| known as)? OLD", "b (formerly a)"),
        ALIAS(
                "OLD (?:still )?(?:works|is accepted|is still accepted) as an alias (?:to|of|for) NEW",
                "a works as an alias to b");

        private final Pattern pattern;
        private final String example;

        Phrase(String words, String example) {
            String names =
                    "NAME(?:(?:, and |, | and )NAME){0,20}".replace("NAME", "[\"']?[A-Za-z_][\\w.-]{0,80}[\"']?");
            this.pattern = Pattern.compile(
                    words.replace("OLD", "(?<old>" + names + ")").replace("NEW", "(?:the )?(?<now>" + names + ")"));
            this.example = example;
        }

        /** Words in which {@code a} is the old and {@code b} the new name. */
        String example() {
            return example;
        }
    }

    /** What a text says. */
    private record Statement(String old, String now, String words, boolean alias) {}

    private final List<Statement> statements = new ArrayList<>();

    RenameWords(List<ChangelogEntry> entries, List<Method> described) {
        entries.forEach(entry -> entry.notes().forEach(this::read));
        for (Method method : described) {
            read(method.description());
            method.params().forEach(param -> read(param.description()));
        }
    }

    private void read(String text) {
        String plain = Words.plain(text).replace("()", "");
        boolean alias =
                plain.contains("alias") || plain.contains("continue to work") || plain.contains("still accepted");
        for (Phrase phrase : Phrase.values()) {
            Matcher matcher = phrase.pattern.matcher(plain);
            while (matcher.find()) {
                List<String> old = names(matcher.group("old"));
                List<String> now = names(matcher.group("now"));
                if (old.size() == now.size()) {
                    for (int i = 0; i < old.size(); i++) {
                        statements.add(new Statement(old.get(i), now.get(i), plain, alias));
                    }
                } else {
                    statements.add(new Statement(old.get(old.size() - 1), now.get(0), plain, alias));
                }
            }
        }
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(", and |, | and ")) {
            names.add(name.replaceAll("^[\"']|[\"'.]+$", ""));
        }
        return names;
    }

    /** What says that the one name is now the other, if anything does. */
    Optional<Rename> of(String old, String now) {
        return statements.stream()
                .filter(said -> said.old.equals(old) && said.now.equals(now))
                .findFirst()
                .map(said -> new Rename(true, 100, said.words));
    }

    /** Whether it is said that the old name goes on working. */
    boolean alias(String old, String now) {
        return statements.stream().anyMatch(said -> said.alias && said.old.equals(old) && said.now.equals(now));
    }
}
