package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallException;
import dev.memsetkit.cli.call.FilledWord;
import dev.memsetkit.cli.call.Query;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.result.ResultForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with its options.
 *
 * @param method full name of the method
 * @param parameters the words of its parameters
 */
record CallLine(
        String method,
        List<FilledWord> parameters,
        boolean waits,
        boolean dryRun,
        boolean yes,
        boolean unchecked,
        @Nullable Query query,
        @Nullable ResultForm form) {

    static CallLine of(List<FilledWord> words) throws LineException, CallException {
        List<FilledWord> parameters = new ArrayList<>();
        boolean waits = false;
        boolean dryRun = false;
        boolean yes = false;
        boolean unchecked = false;
        Query query = null;
        ResultForm form = null;
        if (!words.get(0).isTyped()) {
            throw new LineException(
                    CliMessage.VARIABLE_AS_COMMAND.text(words.get(0).text()));
        }
        for (int i = 1; i < words.size(); i++) {
            FilledWord word = words.get(i);
            switch (word.syntax()) {
                case "--wait" -> waits = true;
                case "--dry-run" -> dryRun = true;
                case "--yes" -> yes = true;
                case "--no-check" -> unchecked = true;
                case "--query" -> query = new Query(following(words, ++i));
                case "--output" -> form = form(following(words, ++i));
                default -> {
                    if (word.syntax().startsWith("--")) {
                        throw new LineException(CliMessage.UNKNOWN_OPTION.text(word.text()));
                    }
                    parameters.add(word);
                }
            }
        }
        return new CallLine(words.get(0).text(), parameters, waits, dryRun, yes, unchecked, query, form);
    }

    private static String following(List<FilledWord> words, int index) throws LineException {
        if (index >= words.size()) {
            throw new LineException(
                    CliMessage.OPTION_WITHOUT_VALUE.text(words.get(index - 1).text()));
        }
        return words.get(index).text();
    }

    static ResultForm form(String name) throws LineException {
        try {
            return ResultForm.of(name);
        } catch (IllegalArgumentException e) {
            throw new LineException(String.valueOf(e.getMessage()));
        }
    }
}
