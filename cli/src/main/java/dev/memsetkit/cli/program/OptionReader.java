package dev.memsetkit.cli.program;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits the arguments of a program into its options and other words, as getopt does. */
final class OptionReader {

    /** Options that take no value and are the start of one that does. */
    private static final Set<String> FLAGS =
            Set.of("--head", "--netrc", "--parallel", "--ftp-ssl", "--proxy", "--form");

    private static final int MIN_ABBREVIATION = 5;

    private final Set<String> longWithValue;
    private final String shortWithValue;
    private final boolean equals;

    /**
     * Knows the options of a program.
     *
     * @param longWithValue long options that take a value, with their dashes
     * @param shortWithValue letters of short options that take a value
     * @param equals whether {@code --name=value} is one of its forms
     */
    OptionReader(Set<String> longWithValue, String shortWithValue, boolean equals) {
        this.longWithValue = longWithValue;
        this.shortWithValue = shortWithValue;
        this.equals = equals;
    }

    /**
     * An option, or a word that is none.
     *
     * @param name the option with its dashes; empty for other words
     * @param value its value, or the word; {@code null} where the option takes none
     * @param at where it starts
     */
    record Argument(String name, @Nullable MappedText value, MappedText at) {}

    List<Argument> read(List<MappedText> words) {
        List<Argument> arguments = new ArrayList<>();
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            MappedText word = words.get(i);
            String text = word.text();
            if (!options || !text.startsWith("-") || text.length() == 1) {
                arguments.add(new Argument("", word, word));
            } else if (text.equals("--")) {
                options = false;
            } else if (text.startsWith("--")) {
                int sign = text.indexOf('=');
                if (sign > 0 && (equals || longWithValue.contains(text.substring(0, sign)))) {
                    arguments.add(new Argument(text.substring(0, sign), word.part(sign + 1, text.length()), word));
                } else {
                    String name = full(text);
                    boolean takes = longWithValue.contains(name) && i + 1 < words.size();
                    arguments.add(new Argument(name, takes ? words.get(++i) : null, word));
                }
            } else {
                i = cluster(words, i, arguments);
            }
        }
        return arguments;
    }

    /** An option that is named by its start, as getopt and curl take it. */
    private String full(String option) {
        if (longWithValue.contains(option) || FLAGS.contains(option) || option.length() < MIN_ABBREVIATION) {
            return option;
        }
        String full = option;
        for (String known : longWithValue) {
            boolean shorter = full.equals(option) || known.length() < full.length();
            if (known.startsWith(option) && shorter) {
                full = known;
            }
        }
        return full;
    }

    private int cluster(List<MappedText> words, int index, List<Argument> arguments) {
        MappedText word = words.get(index);
        String text = word.text();
        for (int i = 1; i < text.length(); i++) {
            String name = "-" + text.charAt(i);
            if (shortWithValue.indexOf(text.charAt(i)) < 0) {
                arguments.add(new Argument(name, null, word));
            } else if (i + 1 < text.length()) {
                arguments.add(new Argument(name, word.part(i + 1, text.length()), word));
                return index;
            } else if (index + 1 < words.size()) {
                arguments.add(new Argument(name, words.get(index + 1), word));
                return index + 1;
            }
        }
        return index;
    }
}
