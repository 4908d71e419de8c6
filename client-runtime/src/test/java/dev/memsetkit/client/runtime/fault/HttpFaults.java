package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.answer;
import static dev.memsetkit.client.runtime.fault.FaultyServer.body;
import static dev.memsetkit.client.runtime.fault.FaultyServer.head;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static dev.memsetkit.client.runtime.fault.FaultyServer.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Rows of the table: answers that are right in themselves, and come in HTTP that is not. */
final class HttpFaults {

    private static final String GROUP = "HTTP";

    private HttpFaults() {}

    static List<Fault> all() {
        return List.of(
                row("a whole answer in chunks, and no last chunk", (n, s, out) -> {
                    chunk(out, body(out, Faults.GOOD));
                    return false;
                }),
                row("a chunk whose size is no number", (n, s, out) -> {
                    write(out, head(out, 200) + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n");
                    return false;
                }),
                row("a chunk that is longer than it says", (n, s, out) -> {
                    write(out, head(out, 200) + "Transfer-Encoding: chunked\r\n\r\n2\r\n");
                    out.write(body(out, Faults.GOOD));
                    write(out, "\r\n0\r\n\r\n");
                    return false;
                }),
                row("a whole answer that is shorter than its `Content-Length`", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Content-Length: " + (body.length + 1) + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("an answer that is longer than its `Content-Length`", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Content-Length: " + (body.length - 1) + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("two different `Content-Length`", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Content-Length: " + body.length + "\r\nContent-Length: 3\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("two different `Content-Length`, the last of them right", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Content-Length: 3\r\nContent-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("`Content-Length: many`", (n, s, out) -> {
                    write(out, head(out, 200) + "Content-Length: many\r\n\r\n");
                    out.write(body(out, Faults.GOOD));
                    return false;
                }),
                row("`Content-Length` with a sign", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Content-Length: +" + body.length + "\r\n\r\n");
                    out.write(body);
                    return true;
                }),
                row("`Transfer-Encoding: gzip` and a plain body", (n, s, out) -> {
                    write(out, head(out, 200) + "Transfer-Encoding: gzip\r\n\r\n");
                    out.write(body(out, Faults.GOOD));
                    return false;
                }),
                row("`Transfer-Encoding: xchunked` beside a `Content-Length`", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200) + "Transfer-Encoding: xchunked\r\nContent-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                    return true;
                }),
                row("`Transfer-Encoding: identity, chunked`", (n, s, out) -> {
                    chunk(out, "identity, chunked", body(out, Faults.GOOD));
                    write(out, "0\r\n\r\n");
                    return true;
                }),
                row("chunks beside a `Content-Length`", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    chunk(out, "chunked\r\nContent-Length: " + body.length, body);
                    write(out, "0\r\n\r\n");
                    return true;
                }),
                row("a status in digits that are not those of HTTP", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200).replaceFirst("200", "\u0662\u0660\u0660"));
                    write(out, "Content-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("`ICY 200 OK` and a good answer", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200).replaceFirst("HTTP/1.1", "ICY"));
                    write(out, "Content-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("`HTTP/2.0 200 OK` in plain text and a good answer", (n, s, out) -> {
                    byte[] body = body(out, Faults.GOOD);
                    write(out, head(out, 200).replaceFirst("HTTP/1.1", "HTTP/2.0"));
                    write(out, "Content-Length: " + body.length + "\r\n\r\n");
                    out.write(body);
                    return false;
                }),
                row("gzip that ends too early", (n, s, out) -> {
                    byte[] gzip = gzip(body(out, Faults.GOOD));
                    return answer(out, 200, GZIP, Arrays.copyOf(gzip, gzip.length - 9));
                }),
                row("gzip with a wrong checksum", (n, s, out) -> {
                    byte[] gzip = gzip(body(out, Faults.GOOD));
                    gzip[gzip.length - 8] ^= 1;
                    return answer(out, 200, GZIP, gzip);
                }),
                row("gzip with more behind its end", (n, s, out) -> {
                    byte[] gzip = gzip(body(out, Faults.GOOD));
                    return answer(out, 200, GZIP, Arrays.copyOf(gzip, gzip.length + 4));
                }),
                row("gzip that is none", (n, s, out) -> answer(out, 200, GZIP, body(out, Faults.GOOD))),
                row(
                        "gzip in gzip",
                        (n, s, out) -> answer(
                                out, 200, "Content-Encoding: gzip, gzip\r\n", gzip(gzip(body(out, Faults.GOOD))))),
                row(
                        "an encoding that nobody asked for",
                        (n, s, out) -> answer(out, 200, "Content-Encoding: br\r\n", gzip(body(out, Faults.GOOD)))),
                row("`100 Continue` before a good answer", (n, s, out) -> {
                    write(out, "HTTP/1.1 100 Continue\r\n\r\n");
                    return json(out, 200, Faults.GOOD);
                }),
                row("`103 Early Hints` twice before a good answer", (n, s, out) -> {
                    write(out, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n".repeat(2));
                    return json(out, 200, Faults.GOOD);
                }),
                row("`101 Switching Protocols`", (n, s, out) -> {
                    write(out, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
                    return json(out, 200, Faults.GOOD);
                }),
                row("a good answer with the status 202", (n, s, out) -> json(out, 202, Faults.GOOD)),
                row("a good answer with the status 206", (n, s, out) -> json(out, 206, Faults.GOOD)),
                row("a good answer with the status 304", (n, s, out) -> json(out, 304, Faults.GOOD)),
                row("a good answer with the status 500", (n, s, out) -> json(out, 500, Faults.GOOD)),
                row("a good answer with the status 999", (n, s, out) -> json(out, 999, Faults.GOOD)),
                row("a status line that ends too early", (n, s, out) -> {
                    write(out, "HTTP/1.1 20\r\n\r\n");
                    return false;
                }),
                row("headers that do not end", (n, s, out) -> {
                    write(out, head(out, 200));
                    for (int i = 0; i < 1 << 14; i++) {
                        write(out, "X-Filler: " + "x".repeat(1 << 10) + "\r\n");
                    }
                    return false;
                }),
                new Fault(
                        GROUP,
                        "headers with one byte in 50 ms, deadline 600 ms",
                        (n, s, out) -> {
                            for (char c : "HTTP/1.1 200 OK\r\nX-Slow: yes, very slow indeed\r\n"
                                    .repeat(9)
                                    .toCharArray()) {
                                out.write(c);
                                out.flush();
                                Thread.sleep(50);
                            }
                            return false;
                        },
                        builder -> builder.callTimeout(Duration.ofMillis(600))),
                new Fault(
                        GROUP,
                        "a good answer and no end of the chunks, read timeout 700 ms",
                        (n, s, out) -> {
                            chunk(out, body(out, Faults.GOOD));
                            out.flush();
                            Thread.sleep(20_000);
                            return false;
                        },
                        builder -> builder.readTimeout(Duration.ofMillis(700))),
                row("an answer from a server that reads no more", (n, s, out) -> {
                    s.shutdownInput();
                    return json(out, 200, Faults.GOOD);
                }),
                row("a server that says nothing more", (n, s, out) -> halfClosed(s)),
                row(
                        "a redirect to itself",
                        (n, s, out) -> answer(out, 307, "Location: /v1/json/thing.info\r\n", new byte[0])),
                row(
                        "a redirect to another host",
                        (n, s, out) -> answer(out, 301, "Location: http://a.invalid/\r\n", body(out, Faults.GOOD))));
    }

    private static final String GZIP = "Content-Encoding: gzip\r\n";

    private static Fault row(String name, FaultyServer.Behaviour behaviour) {
        return Fault.of(GROUP, name, behaviour);
    }

    private static void chunk(OutputStream out, byte[] body) throws IOException {
        chunk(out, "chunked", body);
    }

    private static void chunk(OutputStream out, String coding, byte[] body) throws IOException {
        write(out, head(out, 200) + "Transfer-Encoding: " + coding + "\r\n\r\n" + Integer.toHexString(body.length) + "\r\n");
        out.write(body);
        write(out, "\r\n");
    }

    static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    private static boolean halfClosed(Socket socket) throws Exception {
        socket.shutdownOutput();
        return false;
    }
}
