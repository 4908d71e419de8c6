package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ours and three peers make of the answers of servers; {@code docs/xmlrpc-matrix.md} is made of it. */
class XmlRpcMatrixTest {

    private static final Path MATRIX = Path.of(System.getProperty("memsetkit.root", ".."), "docs/xmlrpc-matrix.md");
    private static final Path SHARED =
            Path.of(System.getProperty("memsetkit.root", ".."), "../shared/wire/xmlrpc-answers");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(Z|[+-]\\d\\d:\\d\\d)\"");
    private static final int MAX_SHOWN = 110;

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void peersThatHaveNoOffsetsReadUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    static List<Answer> answers() {
        return Answers.all();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerIsReadAsWanted(Answer answer) {
        assertThat(answer.wanted()).contains(Readers.ours(answer.body()));
    }

    /** The rows beside the repository: their wanted column, word by word, is what ours gives. */
    @ParameterizedTest
    @MethodSource("sharedAnswers")
    void everyAnswerBesideTheRepositoryIsReadAsItsTableWants(SharedAnswer answer) {
        assumeTrue(answer.isThere(), "no answers beside the repository");
        assertThat(answer.wanted()).contains(Readers.ours(answer.body()));
    }

    static Stream<SharedAnswer> sharedAnswers() throws IOException {
        return SharedAnswer.in(SHARED);
    }

    @Test
    @Tag("peers")
    void theMatrixIsWhatTheReadersGive() throws IOException {
        List<Answer> answers = answers();
        List<String> python;
        try {
            python = Readers.python(answers.stream().map(Answer::body).toList());
        } catch (IOException e) {
            assumeTrue(false, "no python3: the matrix is not made");
            return;
        }
        String matrix = matrix(answers, python);
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.createDirectories(MATRIX.getParent());
            Files.writeString(MATRIX, matrix);
        }
        assertThat(MATRIX).hasContent(matrix);
    }

    private static String matrix(List<Answer> answers, List<String> python) {
        List<List<String>> columns = List.of(
                column(answers, Readers::ours),
                column(answers, Readers::axmlrpc),
                column(answers, Readers::apache),
                python);
        StringBuilder text = new StringBuilder("# Answers of XML-RPC servers, and what four readers make of them\n\n")
                .append(
                        "Made by `XmlRpcMatrixTest`. A reader is right where it gives what is wanted; what is not right is bold.")
                .append(" Dates without an offset count as UTC, as the peers have no others.\n\n")
                .append("| | right | of |\n| --- | --- | --- |\n");
        List<String> names = List.of(
                "Memsetkit",
                "aXMLRPC 1.17.0 (nil, i8, untyped strings)",
                "Apache XML-RPC 3.1.3 (extensions)",
                "Python's xmlrpc.client");
        for (int i = 0; i < names.size(); i++) {
            List<String> column = columns.get(i);
            long right = Stream.iterate(0, n -> n + 1)
                    .limit(answers.size())
                    .filter(n -> isRight(answers.get(n), column.get(n)))
                    .count();
            text.append("| ")
                    .append(names.get(i))
                    .append(" | ")
                    .append(right)
                    .append(" | ")
                    .append(answers.size())
                    .append(" |\n");
        }
        text.append(
                "\n| answer | wanted | Memsetkit | aXMLRPC | Apache | Python |\n| --- | --- | --- | --- | --- | --- |\n");
        for (int row = 0; row < answers.size(); row++) {
            Answer answer = answers.get(row);
            text.append("| ").append(answer.what()).append(" | ").append(cell(String.join(" or ", answer.wanted())));
            for (List<String> column : columns) {
                String cell = cell(column.get(row));
                text.append(" | ").append(isRight(answer, column.get(row)) ? cell : "**" + cell + "**");
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private static List<String> column(List<Answer> answers, Function<byte[], String> reader) {
        return answers.stream().map(answer -> reader.apply(answer.body())).toList();
    }

    private static boolean isRight(Answer answer, String given) {
        return answer.wanted().stream().anyMatch(wanted -> inUtc(wanted).equals(inUtc(given)));
    }

    private static String inUtc(String text) {
        Matcher time = WITH_OFFSET.matcher(text);
        if (!time.matches()) {
            return text;
        }
        OffsetDateTime moment = OffsetDateTime.parse(time.group(1) + "T" + time.group(2) + time.group(3));
        return "\""
                + DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                        .format(moment.withOffsetSameInstant(ZoneOffset.UTC))
                + "\"";
    }

    private static String cell(String text) {
        String line = text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
        StringBuilder shown = new StringBuilder();
        line.codePoints().forEach(c -> shown.append(c < ' ' ? "?" : Character.toString(c)));
        return "`" + shown.toString().replace("|", "\\|").replace("`", "'") + "`";
    }
}
