package dev.memsetkit.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a curl command line. */
final class CurlReader {

    private static final Set<String> WITH_VALUE = Set.of(
            "--request",
            "--output",
            "--user-agent",
            "--referer",
            "--cookie",
            "--cookie-jar",
            "--max-time",
            "--proxy",
            "--connect-timeout",
            "--retry",
            "--retry-delay",
            "--write-out",
            "--cacert",
            "--cert",
            "--key",
            "--range",
            "--limit-rate",
            "--upload-file",
            "--config",
            "--dump-header",
            "--interface",
            "--max-redirs",
            "--resolve");
    private static final String SHORT_WITH_VALUE = "XoAebcmxwTKCDErtyYzQP";

    /** Values that are shown; those of all other options may be a key, such as a cookie or a proxy's address. */
    private static final Set<String> SHOWN =
            Set.of("--request", "--output", "--max-time", "--connect-timeout", "--retry", "--retry-delay");

    private final ParameterTypes types;
    private final List<Word> data = new ArrayList<>();
    private final List<Span> secrets = new ArrayList<>();
    private Optional<MappedText> address = Optional.empty();

    /** Data of an option: whether it is encoded, and whether a name and a value stand in it as they are. */
    private record Word(MappedText text, boolean encoded) {}

    CurlReader(ParameterTypes types) {
        this.types = types;
    }

    /** Reads the words behind {@code curl}. */
    void read(List<MappedText> words, Consumer<Reading> sink) {
        for (int i = 0; i < words.size(); i++) {
            i = option(words, i);
        }
        Optional<ApiAddress> api = address.flatMap(ApiAddress::read);
        if (api.isEmpty()) {
            rpc().forEach(sink);
            return;
        }
        FieldsCall call = new FieldsCall(api.get().method(), types, true);
        secrets.forEach(call::hide);
        call.hide(api.get().key());
        List<Unreadable> failures = new ArrayList<>();
        api.get().fields().forEach(field -> failures.addAll(call.add(field)));
        for (Word word : data) {
            fields(word, call, failures);
        }
        if (failures.isEmpty()) {
            sink.accept(call.build());
        } else {
            failures.forEach(sink);
        }
    }

    /** A JSON-RPC body is a call as JSON, or an array of them; anything else is not of the API. */
    private List<Reading> rpc() {
        boolean jsonRpc = address.isPresent() && address.get().text().contains("/jsonrpc") && !data.isEmpty();
        if (!jsonRpc) {
            return List.of();
        }
        MappedText body = data.get(0).text();
        if (body.text().startsWith("@")) {
            return List.of(inFile(data.get(0)));
        }
        List<Reading> found = new ArrayList<>();
        new JsonCalls("").read(body.text(), reading -> found.add(shifted(reading, body)));
        return found;
    }

    private static Unreadable inFile(Word word) {
        return new Unreadable(word.text().span(), "the data is in a file, which is not read; lint that file");
    }

    private Reading shifted(Reading reading, MappedText body) {
        if (reading instanceof Unreadable bad) {
            return new Unreadable(body.span(bad.span().start(), bad.span().end()), bad.message());
        } else if (reading instanceof Call call) {
            Places places = call.places().moved(body);
            secrets.forEach(places::hide);
            return new Call(call.method(), call.params(), places, call.unknown(), call.problems());
        }
        return reading;
    }

    private void fields(Word word, FieldsCall call, List<Unreadable> failures) {
        String text = word.text().text();
        if (text.startsWith("@") || (text.contains("=@") && !word.encoded())) {
            failures.add(inFile(word));
        } else if (word.encoded() && text.startsWith("{")) {
            Field json =
                    new Field(MappedText.of("parameters", word.text().span().start()), word.text());
            failures.addAll(call.add(json));
        } else if (word.encoded()) {
            FormText.fields(word.text()).forEach(field -> failures.addAll(call.add(field)));
        } else {
            failures.addAll(call.add(Field.split(word.text())));
        }
    }

    /** Reads an option or the address; the index of the last word that belongs to it. */
    private int option(List<MappedText> words, int index) {
        MappedText word = words.get(index);
        String text = word.text();
        if (text.startsWith("--")) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            boolean takes = WITH_VALUE.contains(name) || isData(name) || isSecret(name) || name.equals("--url");
            if (!takes) {
                return index;
            }
            if (equals >= 0) {
                value(name, word.part(equals + 1, text.length()));
                return index;
            }
            return next(name, words, index);
        } else if (text.startsWith("-") && text.length() > 1) {
            for (int i = 1; i < text.length(); i++) {
                String name = longName(text.charAt(i));
                if (!name.isEmpty()) {
                    if (i + 1 < text.length()) {
                        value(name, word.part(i + 1, text.length()));
                        return index;
                    }
                    return next(name, words, index);
                }
            }
            return index;
        }
        if (address.isEmpty() && isOfTheApi(word)) {
            address = Optional.of(word);
        } else {
            // The value of an option that is not known here, or another address.
            secrets.add(word.span());
        }
        return index;
    }

    private static boolean isOfTheApi(MappedText word) {
        return word.text().contains("/jsonrpc") || ApiAddress.read(word).isPresent();
    }

    private int next(String name, List<MappedText> words, int index) {
        if (index + 1 < words.size()) {
            value(name, words.get(index + 1));
        }
        return index + 1;
    }

    private void value(String name, MappedText value) {
        if (isData(name)) {
            boolean encoded = !name.equals("--data-urlencode") && !name.startsWith("--form");
            data.add(new Word(value, encoded));
        } else if (name.equals("--url")) {
            address = Optional.of(value);
        } else if (!SHOWN.contains(name)) {
            secrets.add(value.span());
        }
    }

    private static boolean isData(String name) {
        return name.startsWith("--data")
                || name.equals("--form")
                || name.equals("--form-string")
                || name.equals("--json");
    }

    private static boolean isSecret(String name) {
        return name.equals("--user")
                || name.equals("--header")
                || name.equals("--oauth2-bearer")
                || name.equals("--proxy-user");
    }

    private static String longName(char letter) {
        return switch (letter) {
            case 'd' -> "--data";
            case 'F' -> "--form";
            case 'u' -> "--user";
            case 'U' -> "--proxy-user";
            case 'H' -> "--header";
            case 'X', 'o', 'm' -> "--request";
            default -> SHORT_WITH_VALUE.indexOf(letter) >= 0 ? "--config" : "";
        };
    }
}
