package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import java.util.Set;

/** Programs that people send the answer of a call through; their arguments say what to show of it. */
final class OutputFilters {

    private static final Set<String> NAMES = Set.of(
            "jq", "head", "tail", "sort", "uniq", "wc", "cut", "tr", "tee", "column", "less", "more", "cat", "nl");

    /** Options of jq whose values are data. */
    private static final Set<String> WITH_DATA =
            Set.of("--arg", "--argjson", "--args", "--jsonargs", "--slurpfile", "--rawfile");

    private OutputFilters() {}

    /** Whether the program is one of them. */
    static boolean has(String program) {
        return NAMES.contains(program);
    }

    /** Whether a word is data that the user put in, and no filter. */
    static boolean mayHide(List<MappedText> words, int at) {
        for (int i = Math.max(1, at - 2); i < at; i++) {
            if (WITH_DATA.contains(words.get(i).text())) {
                return true;
            }
        }
        return words.subList(1, at).stream()
                .map(MappedText::text)
                .anyMatch(word -> word.equals("--args") || word.equals("--jsonargs"));
    }
}
