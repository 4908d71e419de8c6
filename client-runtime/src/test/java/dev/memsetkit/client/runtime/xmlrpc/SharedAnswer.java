package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of answers beside the repository.
 *
 * @param row the row; {@code null} if there is no such table
 * @param body the bytes
 * @param wanted what is right, as {@link Readers} write it
 */
record SharedAnswer(@Nullable String row, byte[] body, List<String> wanted) {

    private static final Pattern FORM = Pattern.compile("\\| (\\d\\d) \\| (.*?) \\| (.*?) \\|.*");
    private static final Pattern MEMBER = Pattern.compile("\\{(.*)=(.*)}");

    static Stream<SharedAnswer> in(Path folder) throws IOException {
        Path table = folder.resolve("README.md");
        if (!Files.exists(table)) {
            return Stream.of(new SharedAnswer(null, new byte[0], List.of()));
        }
        return Files.readAllLines(table).stream()
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(row -> {
                    try {
                        return new SharedAnswer(
                                row.group(1) + " " + row.group(2),
                                Files.readAllBytes(folder.resolve(row.group(1) + ".xml")),
                                wanted(row.group(3)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    boolean isThere() {
        return row != null;
    }

    private static List<String> wanted(String cell) {
        List<String> wanted = new ArrayList<>();
        for (String form : cell.replace("(", "").replace(")", "").split(" or |/")) {
            wanted.addAll(forms(form));
        }
        return wanted;
    }

    private static List<String> forms(String form) {
        Matcher member = MEMBER.matcher(form);
        if ("refused".equals(form)) {
            return List.of(Readers.ERROR);
        } else if ("empty".equals(form)) {
            return List.of("bytes ");
        } else if ("last".equals(form)) {
            return List.of("{\"a\":2}");
        } else if (form.matches("fault \\d+")) {
            return Stream.of("", "x", "Couldn't find")
                    .map(text -> form + " " + text)
                    .toList();
        } else if (member.matches()) {
            String name = member.group(1).replace("\"", "");
            return List.of("{\"" + name + "\":" + member.group(2) + "}");
        } else if (form.matches("\\d\\d:\\d\\d:\\d\\dZ")) {
            return List.of("\"2001-11-26 09:17:52+01:00\"");
        } else if (form.matches("-?\\d+L")) {
            return List.of(form.replace("L", ""));
        }
        // A text that stands without quotes, bytes that are text, or JSON as it is.
        return List.of(
                form, "\"" + form + "\"", "bytes " + HexFormat.of().formatHex(form.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return String.valueOf(row);
    }
}
