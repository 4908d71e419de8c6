package dev.memsetkit.client.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of an answer is found wherever the pieces in which it arrives are cut. */
class AnswerWatchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab\ncd",
                "HTTP/1.1 200 OK\ncontent-LENGTH:5\n\nab\ncd",
                "HTTP/1.0 200\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 304 Not Modified\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "A;name=value\r\n0123456789\r\n1 \r\n\n\r\n000\r\nX: 1\r\n\r\n"
            })
    void whatComesBehindAnAnswerIsMore(String answer) throws IOException {
        for (int piece = 1; piece <= answer.length() + 1; piece++) {
            assertThat(read(answer, piece).hasMore()).as("pieces of %s", piece).isFalse();
            assertThat(read(answer + "H", piece).hasMore())
                    .as("pieces of %s", piece)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\nall to the end",
                "HTTP/1.1 101 Switching Protocols\r\n\r\nwhatever",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nall to the end",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n"
            })
    void anAnswerThatEndsWithItsConnectionHasNothingBehindIt(String answer) throws IOException {
        for (int piece = 1; piece <= answer.length(); piece++) {
            AnswerWatch watch = read(answer, piece);
            assertThat(watch.hasMore()).isFalse();
            assertThat(watch.foreignStatusLine()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ICY 200 OK",
                "HTTP/2.0 200 OK",
                "http/1.1 200 OK",
                "HTTP/1.1 2x0 OK",
                "HTTP/1.1 \u066200 OK",
                "SSH-2.0-x",
                ""
            })
    void aStatusLineOfAnotherProtocolIsTold(String line) throws IOException {
        assertThat(read(line + "\r\nContent-Length: 0\r\n\r\n", 3).foreignStatusLine())
                .isEqualTo(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static AnswerWatch read(String answer, int piece) throws IOException {
        AnswerWatch watch = new AnswerWatch();
        InputStream source = watch.watched(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        watch.asked();
        byte[] target = new byte[piece];
        for (int count = 0; count >= 0; ) {
            count = piece == 1 ? Math.min(0, source.read()) : source.read(target, 0, piece);
        }
        return watch;
    }
}
