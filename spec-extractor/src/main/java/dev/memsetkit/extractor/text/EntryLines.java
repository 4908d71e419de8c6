package dev.memsetkit.extractor.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of methods that begin an entry from those that end the sentence above them. */
final class EntryLines {

    /** What a sentence that goes on ends in. */
    static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*(?:[,(\u2013=-]|\\b(?:a|an|the|of|in|by|as|to|for|from|or|and|with|see|is|are|be|will|not|if|when|where|which|that|this|using))");

    private final Joining joining;
    private final Set<PlainLine> afterUnfinished;

    EntryLines(List<PlainLine> lines, Joining joining) {
        this.joining = joining;
        this.afterUnfinished = afterUnfinished(lines);
    }

    /** Whether a name alone on its line begins an entry. */
    boolean isEntry(PlainLine before, PlainLine name) {
        return afterUnfinished.contains(name) || !mayGoOn(before, name);
    }

    /** Names of methods below an unfinished sentence that begin an entry all the same: no other line would. */
    private Set<PlainLine> afterUnfinished(List<PlainLine> lines) {
        Set<String> found = new HashSet<>();
        Map<String, PlainLine> rest = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (Opening.of(line.text()) != Opening.ENTRY) {
                continue;
            }
            if (i == 0 || !mayGoOn(lines.get(i - 1), line)) {
                found.add(line.text());
            } else if (i + 1 < lines.size()
                    && Character.isUpperCase(lines.get(i + 1).text().charAt(0))) {
                rest.putIfAbsent(line.text(), line);
            }
        }
        rest.keySet().removeAll(found);
        // The rest of a longer name begins like no method.
        Set<String> sections = found.stream().map(EntryLines::section).collect(Collectors.toSet());
        rest.keySet().removeIf(name -> !sections.contains(section(name)));
        return new HashSet<>(rest.values());
    }

    /** Whether a name alone on its line may end the sentence above it, or the longer name that it is broken off from. */
    private boolean mayGoOn(PlainLine before, PlainLine name) {
        return UNFINISHED.matcher(before.text()).matches() || joining.isWithinName(before.text(), name.text());
    }

    private static String section(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}
