package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallException;
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
        List<String> parameters,
        boolean waits,
        boolean dryRun,
        boolean yes,
        boolean unchecked,
        @Nullable Query query,
        @Nullable ResultForm form) {

    static CallLine of(List<String> words) throws LineException, CallException {
        List<String> parameters = new ArrayList<>();
        boolean waits = false;
        boolean dryRun = false;
        boolean yes = false;
        boolean unchecked = false;
        Query query = null;
        ResultForm form = null;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--wait" -> waits = true;
                case "--dry-run" -> dryRun = true;
                case "--yes" -> yes = true;
                case "--no-check" -> unchecked = true;
                case "--query" -> query = new Query(following(words, ++i));
                case "--output" -> form = form(following(words, ++i));
                default -> {
                    if (word.startsWith("--")) {
                        throw new LineException(CliMessage.UNKNOWN_OPTION.text(word));
                    }
                    parameters.add(word);
                }
            }
        }
        return new CallLine(words.get(0), parameters, waits, dryRun, yes, unchecked, query, form);
    }

    private static String following(List<String> words, int index) throws LineException {
        if (index >= words.size()) {
            throw new LineException(CliMessage.OPTION_WITHOUT_VALUE.text(words.get(index - 1)));
        }
        return words.get(index);
    }

    static ResultForm form(String name) throws LineException {
        try {
            return ResultForm.of(name);
        } catch (IllegalArgumentException e) {
            throw new LineException(String.valueOf(e.getMessage()));
        }
    }
}
