package dev.memsetkit.cli.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads calls that stand on a line each: JSON, addresses, form bodies, curl and ma-shell commands. */
public final class LineCalls {

    private final ParameterTypes types;
    private final JsonCalls json;
    private final String defaultMethod;
    private final Set<String> chapters = new HashSet<>();

    /**
     * Reads lines.
     *
     * @param types what is known of parameters
     * @param defaultMethod method of form bodies that name none; empty for none
     */
    public LineCalls(ParameterTypes types, String defaultMethod) {
        this.types = types;
        this.json = new JsonCalls(defaultMethod);
        this.defaultMethod = defaultMethod;
        for (String name : types.methods()) {
            chapters.add(name.substring(0, name.indexOf('.') + 1));
        }
    }

    /** Gives each call of a line, which may go on over line breaks after a backslash. */
    public void read(String line, Consumer<Reading> sink) {
        int start = Prompt.end(line);
        boolean prompted = line.startsWith("[", Math.max(0, start - 1))
                || line.substring(0, start).contains("]>");
        if (start >= line.length() || line.charAt(start) == '#') {
            return;
        }
        char first = line.charAt(start);
        if (first == '{' || (first == '[' && !prompted)) {
            json.read(line, sink);
            return;
        }
        int space = 0;
        while (start + space < line.length() && !Character.isWhitespace(line.charAt(start + space))) {
            space++;
        }
        String word = line.substring(start, start + space);
        if (isFormBody(word) && line.substring(start + space).isBlank()) {
            form(MappedText.of(word, start), sink);
            return;
        }
        if (word.contains("://")) {
            address(MappedText.of(word, start), sink);
            return;
        }
        command(line, start, prompted, sink);
    }

    /** Reads the words of {@code lint METHOD name=value ...}. */
    public List<Reading> arguments(String line, List<WordRange> words) {
        WordRange first = words.get(0);
        FieldsCall call = new FieldsCall(text(line, first), types, false);
        List<Unreadable> failures = new ArrayList<>();
        for (WordRange word : words.subList(1, words.size())) {
            if (line.substring(word.start(), word.end()).indexOf('=') < 0) {
                failures.add(new Unreadable(
                        new Span(word.start(), word.end()), "found a word without \"=\", expected name=value"));
            } else {
                failures.addAll(call.add(Field.split(text(line, word))));
            }
        }
        return failures.isEmpty() ? List.of(call.build()) : List.copyOf(failures);
    }

    private static MappedText text(String line, WordRange range) {
        return MappedText.of(line.substring(range.start(), range.end()), range.start());
    }

    /**
     * A word of a line.
     *
     * @param start index of its first character
     * @param end index behind its last one
     */
    public record WordRange(int start, int end) {}

    private void command(String line, int start, boolean prompted, Consumer<Reading> sink) {
        ShellWords shell = ShellWords.split(line, start);
        List<MappedText> words = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        for (ShellWords.Word word : shell.words()) {
            if (word.operator()) {
                simple(words, prompted, shell.openQuote(), readings, others);
                words.clear();
                if (prompted) {
                    // At the prompt of ma-shell, what follows the pipe is a file name.
                    break;
                }
            } else {
                words.add(word.text());
            }
        }
        simple(words, prompted, shell.openQuote(), readings, others);
        readings.forEach(reading -> {
            if (reading instanceof Call call) {
                others.forEach(call.places()::hide);
            }
        });
        if (readings.isEmpty()) {
            sink.accept(new NoCall());
        } else {
            readings.forEach(sink);
        }
    }

    /** One command of a line; where it is no call, or before its program, a key may stand: such words are not shown. */
    private void simple(
            List<MappedText> words, boolean prompted, int openQuote, List<Reading> readings, List<Span> others) {
        int before = readings.size();
        int program = 0;
        while (program < words.size() && !isProgram(words.get(program).text())) {
            program++;
        }
        if (program < words.size()) {
            List<MappedText> arguments = words.subList(program + 1, words.size());
            if (!quoted(openQuote, readings::add)) {
                if (programName(words.get(program).text()).equals("curl")) {
                    new CurlReader(types).read(arguments, readings::add);
                } else {
                    maShell(arguments, readings::add);
                }
            }
        } else if (!words.isEmpty() && isMethod(words.get(0).text(), prompted)) {
            program = 0;
            new MaShellReader(types).read(words, List.of(), readings::add);
        }
        boolean call = readings.size() > before;
        for (MappedText word : words.subList(0, call ? program : words.size())) {
            int equals = word.text().indexOf('=');
            if (equals >= 0 || !call) {
                others.add(word.span(Math.max(0, equals + 1), word.text().length()));
            }
        }
    }

    private static boolean isProgram(String word) {
        String name = programName(word);
        return name.equals("curl") || name.equals("ma-shell") || name.equals("ma-shell.py");
    }

    private static String programName(String word) {
        return word.substring(word.lastIndexOf('/') + 1);
    }

    private static boolean quoted(int openQuote, Consumer<Reading> sink) {
        if (openQuote >= 0) {
            sink.accept(new Unreadable(new Span(openQuote, openQuote + 1), "a quote opens here and is not closed"));
        }
        return openQuote >= 0;
    }

    private void maShell(List<MappedText> words, Consumer<Reading> sink) {
        List<Span> secrets = new ArrayList<>();
        int i = 0;
        while (i < words.size() && words.get(i).text().startsWith("-")) {
            String option = words.get(i).text();
            if (option.equals("-k") || option.equals("-u") || option.equals("--api-key") || option.equals("--url")) {
                i++;
                if (i < words.size()) {
                    secrets.add(words.get(i).span());
                }
            } else if (option.startsWith("-k") || option.startsWith("--api-key=") || option.startsWith("--url=")) {
                secrets.add(words.get(i).span());
            }
            i++;
        }
        if (i < words.size() && words.get(i).text().indexOf('.') >= 0) {
            new MaShellReader(types).read(words.subList(i, words.size()), secrets, sink);
        }
    }

    private boolean isMethod(String word, boolean prompted) {
        int dot = word.indexOf('.');
        return dot > 0 && (prompted || chapters.contains(word.substring(0, dot + 1)));
    }

    private void address(MappedText word, Consumer<Reading> sink) {
        Optional<ApiAddress> api = ApiAddress.read(word);
        if (api.isEmpty()) {
            sink.accept(new NoCall());
        } else {
            fields(api.get().method(), api.get().fields(), api.get().key(), sink);
        }
    }

    /** {@code METHOD?fields}, or fields of which one is called {@code method}, or those of the default method. */
    private void form(MappedText body, Consumer<Reading> sink) {
        int query = body.text().indexOf('?');
        int equals = body.text().indexOf('=');
        if (query >= 0 && query < equals) {
            fields(
                    body.part(0, query),
                    FormText.fields(body.part(query + 1, body.text().length())),
                    new Span(0, 0),
                    sink);
            return;
        }
        List<Field> fields = FormText.fields(body);
        Optional<Field> method = fields.stream()
                .filter(field -> field.name().text().equals("method"))
                .findFirst();
        if (method.isPresent()) {
            fields.remove(method.get());
            fields(method.get().value(), fields, new Span(0, 0), sink);
        } else if (defaultMethod.isEmpty()) {
            sink.accept(new Unreadable(
                    body.span(0, 1),
                    "found a form that names no method; name it with --method, or as METHOD?name=value"));
        } else {
            MappedText none = MappedText.of("", body.span().start());
            FieldsCall call = new FieldsCall(defaultMethod, none.span(), types, true);
            fields(call, fields, sink);
        }
    }

    private void fields(MappedText method, List<Field> fields, Span key, Consumer<Reading> sink) {
        FieldsCall call = new FieldsCall(method, types, true);
        call.hide(key);
        fields(call, fields, sink);
    }

    private static void fields(FieldsCall call, List<Field> fields, Consumer<Reading> sink) {
        List<Unreadable> failures = new ArrayList<>();
        fields.forEach(field -> failures.addAll(call.add(field)));
        if (failures.isEmpty()) {
            sink.accept(call.build());
        } else {
            failures.forEach(sink);
        }
    }

    /** {@code a=b&c=d} or {@code METHOD?a=b}; {@code A=b command} of a shell has more words. */
    private static boolean isFormBody(String word) {
        int equals = word.indexOf('=');
        return equals > 0
                && !word.contains("://")
                && word.chars().limit(equals).allMatch(c -> Character.isLetterOrDigit(c) || "_.?%&-".indexOf(c) >= 0);
    }
}
