package dev.memsetkit.cli.mashell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The options of ma-shell, which may stand anywhere among the words, as Python's {@code optparse} reads them: {@code -xkKEY},
 * {@code --api-key KEY}, {@code --api=KEY}. A negative number where a value belongs is that value; ma-shell 0.3 refused it as an
 * option, and so does {@code --strict-compat}.
 *
 * @param url the address with {@code %s} where the API key belongs
 * @param key the key as it was given; {@code null} if it was not
 * @param keyFile the file with the key; {@code null} if none was given
 * @param xml whether results are printed as XML
 * @param strictCompat whether the exit codes are those of ma-shell 0.3
 * @param show what to print instead of doing anything
 * @param words the command; empty for a session
 */
record MaShellOptions(
        String url,
        @Nullable String key,
        @Nullable String keyFile,
        boolean xml,
        boolean strictCompat,
        Show show,
        List<String> words) {

    static final String DEFAULT_URL = "https://%s:@api.memset.com/v1/xmlrpc";

    /** What to print instead of doing anything. */
    enum Show {
        NOTHING,
        HELP,
        VERSION
    }

    private static final Pattern NUMBER = Pattern.compile("-(?:\\d|\\.\\d).*");
    private static final List<String> LONG =
            List.of("--version", "--help", "--url", "--api-key", "--key-file", "--xml", "--strict-compat");

    /** Options that cannot be followed; the message is all that users need. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static MaShellOptions parse(List<String> arguments) throws UsageException {
        return new Parser(arguments).parse();
    }

    private static final class Parser {

        private final List<String> arguments;
        private final List<String> words = new ArrayList<>();
        private String url = DEFAULT_URL;
        private @Nullable String key;
        private @Nullable String keyFile;
        private boolean xml;
        private boolean strictCompat;
        private Show show = Show.NOTHING;
        private String refusedBefore = "";
        private int next;

        Parser(List<String> arguments) {
            this.arguments = arguments;
        }

        MaShellOptions parse() throws UsageException {
            while (next < arguments.size() && show == Show.NOTHING) {
                String word = arguments.get(next++);
                if (word.equals("--")) {
                    words.addAll(arguments.subList(next, arguments.size()));
                    next = arguments.size();
                } else if (word.startsWith("--")) {
                    longOption(word);
                } else if (word.length() > 1 && word.startsWith("-") && !isNegativeValue(word)) {
                    letters(word);
                } else {
                    words.add(word);
                }
            }
            if (strictCompat && !refusedBefore.isEmpty() && show == Show.NOTHING) {
                throw new UsageException("no such option: " + refusedBefore);
            }
            return new MaShellOptions(url, key, keyFile, xml, strictCompat, show, List.copyOf(words));
        }

        private boolean isNegativeValue(String word) {
            if (words.isEmpty() || !NUMBER.matcher(word).matches()) {
                return false;
            }
            long others =
                    words.stream().filter(given -> !TypedWords.isType(given)).count();
            boolean isForValue = others % 2 == 0 || TypedWords.isType(words.get(words.size() - 1));
            if (isForValue && refusedBefore.isEmpty()) {
                refusedBefore = word.substring(0, 2);
            }
            return isForValue;
        }

        private void longOption(String word) throws UsageException {
            int equals = word.indexOf('=');
            String name = full(equals < 0 ? word : word.substring(0, equals));
            boolean takesValue = name.equals("--url") || name.equals("--api-key") || name.equals("--key-file");
            if (takesValue) {
                value(name, equals < 0 ? following(name + " option requires an argument") : word.substring(equals + 1));
            } else if (equals >= 0) {
                throw new UsageException(name + " option does not take a value");
            } else {
                flag(name);
            }
        }

        private static String full(String name) throws UsageException {
            if (LONG.contains(name)) {
                return name;
            }
            List<String> possible =
                    LONG.stream().filter(option -> option.startsWith(name)).toList();
            if (possible.size() == 1) {
                return possible.get(0);
            }
            throw new UsageException(
                    possible.isEmpty()
                            ? "no such option: " + name
                            : "ambiguous option: " + name + " (" + String.join(", ", possible) + "?)");
        }

        private void letters(String word) throws UsageException {
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter == 'u' || letter == 'k') {
                    String rest = word.substring(i + 1);
                    value(
                            letter == 'u' ? "--url" : "--api-key",
                            rest.isEmpty() ? following("-" + letter + " option requires an argument") : rest);
                    return;
                }
                flag(
                        switch (letter) {
                            case 'h' -> "--help";
                            case 'x' -> "--xml";
                            default -> throw new UsageException("no such option: -" + letter);
                        });
            }
        }

        private String following(String problem) throws UsageException {
            if (next >= arguments.size()) {
                throw new UsageException(problem);
            }
            return arguments.get(next++);
        }

        private void value(String name, String value) {
            switch (name) {
                case "--url" -> url = value;
                case "--key-file" -> keyFile = value;
                default -> key = value;
            }
        }

        private void flag(String name) {
            switch (name) {
                case "--help" -> show = show == Show.NOTHING ? Show.HELP : show;
                case "--version" -> show = show == Show.NOTHING ? Show.VERSION : show;
                case "--xml" -> xml = true;
                default -> strictCompat = true;
            }
        }
    }
}
