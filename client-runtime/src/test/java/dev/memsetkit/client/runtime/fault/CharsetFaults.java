package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.encoded;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Rows of the table: the same answer in charsets that are declared, not declared and declared wrongly. */
final class CharsetFaults {

    private static final String LATIN = "{\"id\": \"\u00fc\"}";
    private static final Charset UTF_32 = Charset.forName("UTF-32BE");

    private CharsetFaults() {}

    static List<Fault> all() {
        return List.of(
                row("UTF-8 with a byte order mark", "", UTF_8, "\uFEFF"),
                row("UTF-8 with two byte order marks", "", UTF_8, "\uFEFF\uFEFF"),
                row("UTF-8 that is declared, with a byte order mark", "; charset=utf-8", UTF_8, "\uFEFF"),
                row("UTF-16 with a byte order mark", "", UTF_16, ""),
                row("UTF-16 without a byte order mark that is declared", "; charset=utf-16le", UTF_16LE, ""),
                row("UTF-16 without a byte order mark that is not declared", "", UTF_16LE, ""),
                row("UTF-16 declared as UTF-8", "; charset=utf-8", UTF_16, ""),
                row("UTF-8 declared as UTF-16", "; charset=utf-16", UTF_8, ""),
                row("UTF-32 that is declared", "; charset=utf-32be", UTF_32, ""),
                row("ISO-8859-1 as declared", "; charset=iso-8859-1", ISO_8859_1, ""),
                row("ISO-8859-1 that is not declared", "", ISO_8859_1, ""),
                row("ISO-8859-1 declared as UTF-8", "; charset=\"utf-8\"", ISO_8859_1, ""),
                row("UTF-8 declared as US-ASCII", "; charset=us-ascii", UTF_8, ""),
                row("a charset that does not exist", "; charset=ebcdic-99", ISO_8859_1, ""),
                row("a charset without a name", "; charset=", UTF_8, ""),
                Fault.of(
                        "Charset",
                        "UTF-8 as a media type that is none",
                        (n, s, out) ->
                                FaultyServer.answer(out, 200, "Content-Type: ;;;\r\n", FaultyServer.body(out, LATIN))));
    }

    private static Fault row(String name, String declared, Charset charset, String before) {
        return Fault.of("Charset", name, (n, s, out) -> encoded(out, declared, charset, before, LATIN));
    }
}
