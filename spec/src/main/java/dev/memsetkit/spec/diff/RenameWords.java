package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a changelog or description says of renames: a table of phrases that name the old and the new name. */
final class RenameWords {

    /**
     * A phrase; {@code OLD} and {@code NEW} stand for one name or several with commas and "and" between. A phrase without
     * {@code NEW} speaks of what it describes.
     */
    enum Phrase {
        RENAMED(
                "OLD (?:is |are |was |were |has been |have been )?(?:now )?renamed (?:to |as |into )?NEW",
                "a renamed to b"),
        RENAMES(
                "(?:[Rr]ename[ds]?|[Rr]enaming) (?:of )?(?:the )?KIND?OLD (?:to|as|into) NEW",
                "Renamed parameter a to b"),
        NOW_CALLED("OLD (?:is|are) now (?:called |named |known as )?NEW", "a is now called b"),
        BECAME("OLD (?:becomes?|became|has become|have become) NEW", "a becomes b"),
        NEW_NAME(
                "OLD is deprecated in favour of (?:its new name,? )?NEW",
                "a is deprecated in favour of its new name, b"),
        REPLACED(
                "OLD (?:is|are|was|were|has been|have been) (?:replaced|superseded) (?:by|with) NEW",
                "a was replaced by b"),
        USE("OLD (?:is|was|has been) (?:deprecated|removed|gone)[,;:.] (?:[Pp]lease )?[Uu]se NEW", "a is gone, use b"),
        REPLACES("NEW (?:replaces?|supersedes?) OLD", "b replaces a"),
        INSTEAD("NEW (?:instead of|in place of) OLD", "b instead of a"),
        WHERE_IT_TOOK("NEW where it (?:took|had|returned) OLD", "b where it took a"),
        FORMERLY("NEW,? \\(?(?:formerly|previously)(?: called| named| known as)? OLD", "b (formerly a)"),
        ARROW("OLD ?(?:->|=>|\\u2192) ?NEW", "a -> b"),
        ALIAS(
                "OLD (?:still )?(?:works|is accepted|is still accepted) as an alias (?:to|of|for) NEW",
                "a works as an alias to b"),
        OWN_FORMER_NAME("\\b(?:[Ff]ormerly|[Pp]reviously)(?: called| named| known as)? OLD", "What it is (formerly a)"),
        OWN_OLD_NAME(
                "\\b(?:[Rr]enamed from|[Uu]sed to be(?: called| named)?|[Ww]as (?:called|named)|[Nn]ew name (?:of|for)"
                        + "|(?:[Oo]ld|[Ff]ormer|[Pp]revious) name(?:,| is| was|:)?) OLD",
                "What it is. Renamed from a."),
        OWN_REPLACES("\\b(?:[Rr]eplaces|[Ss]upersedes) OLD", "What it is. Replaces a.");

        private final Pattern pattern;
        private final Pattern between;
        private final boolean ofItself;
        private final String example;

        Phrase(String words, String example) {
            String kind = "(?:parameters?|keys?|methods?|values?|errors?|exceptions?|flags?|options?|fields?)";
            String name = "[\"']?(?<![\\w.-])[A-Za-z_][\\w.-]{0,80}+[\"']?";
            String names = name + "(?:(?:, and |, | and )" + name + "){0,20}";
            this.pattern = Pattern.compile(words.replace("KIND?", "(?:" + kind + " )?")
                    .replace(
                            "OLD",
                            "(?:the )?(?<old>" + names + ")(?: " + kind
                                    + ")?(?: (?:of|in|for) (?:the )?[\\w.]+(?: methods?)?)?")
                    .replace("NEW", "(?:the )?(?:" + kind + " )?(?<now>" + names + ")"));
            this.between = Pattern.compile(Stream.of(words.split("(?:KIND\\?)?(?:OLD|NEW)"))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow());
            this.ofItself = !words.contains("NEW");
            this.example = example;
        }

        /** Whether the new name is that of the thing that is described with these words. */
        boolean ofItself() {
            return ofItself;
        }

        /** Words in which {@code a} is the old and {@code b} the new name. */
        String example() {
            return example;
        }
    }

    private static final Pattern STILL_WORKS = Pattern.compile(
            "\\balias(?:es)?\\b|continues? to work|still (?:be )?(?:accepted|works?|valid|supported)|goes on working");

    /** What a text says. */
    private record Statement(String old, String now, String words, boolean alias) {}

    private final List<Statement> statements = new ArrayList<>();

    RenameWords(List<ChangelogEntry> entries, ApiSpec described) {
        entries.forEach(entry -> entry.notes().forEach(note -> read("", note)));
        described.methods().forEach(method -> {
            read(method.name(), method.description());
            method.params().forEach(param -> read(param.name(), param.description()));
            keys(method.result().schema());
        });
        described.components().forEach(component -> keys(component.schema()));
        described.errors().forEach(error -> read(error.name(), error.message()));
    }

    private void keys(Schema schema) {
        if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(key -> {
                read(key.name(), key.description());
                keys(key.schema());
            });
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(this::keys);
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            keys(list.items());
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            keys(map.values());
        }
    }

    /** @param subject what the text describes; empty if it is no description */
    private void read(String subject, String text) {
        String plain = Words.plain(text).replace("()", "");
        boolean alias = STILL_WORKS.matcher(plain).find();
        for (Phrase phrase : Phrase.values()) {
            // Most texts speak of no rename, which shows sooner without the names.
            if ((phrase.ofItself && subject.isEmpty())
                    || !phrase.between.matcher(plain).find()) {
                continue;
            }
            Matcher matcher = phrase.pattern.matcher(plain);
            while (matcher.find()) {
                List<String> old = names(matcher.group("old"));
                List<String> now = names(phrase.ofItself ? subject : matcher.group("now"));
                for (int i = 0; i < old.size(); i++) {
                    // Where there are fewer new names than old ones, any of the old ones may be what is meant.
                    String name = now.get(old.size() == now.size() ? i : 0);
                    statements.add(new Statement(old.get(i), name, plain, alias));
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
