package dev.memsetkit.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.cli.spec.Documentation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no message of an editor is told in one line without names of classes. */
class ProtocolLogTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Content-Length: x|{}|found \"Content-Length: x\", expected \"Content-Length: \" and how many bytes follow",
                "Content-Length: 99999999999|{}|found \"Content-Length: 99999999999\", expected \"Content-Length: \" and how many bytes follow",
                "hello|{}|found \"hello\", expected \"Content-Length: \" and how many bytes follow",
                "Content-Length: 2|[]|found a list, expected a message of the protocol, which is a JSON object",
                "Content-Length: 4|\"ab\"|found a text, expected a message of the protocol, which is a JSON object",
                "Content-Length: 5|{bad}|found what is not JSON (Expected ':' at line 1 column 6 path $.bad), expected a message of the protocol, which is a JSON object",
            })
    void saysWhatWasFoundAndExpected(String header, String body, String told) throws InterruptedException {
        StringWriter err = new StringWriter();
        ProtocolLog.to(new PrintWriter(err));
        byte[] input = (header + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);

        LanguageServerProcess.run(new Documentation(), new ByteArrayInputStream(input), new ByteArrayOutputStream());

        assertThat(err.toString().lines()).containsExactly("error: the input is not what an editor sends: " + told);
    }
}
