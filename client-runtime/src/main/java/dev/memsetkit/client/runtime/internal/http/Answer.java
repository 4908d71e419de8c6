package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.ResponseHeaders;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose body was read within a bound. Text is decoded by the declared charset, else by the byte order mark, else as
 * UTF-8, and never repaired: what cannot be decoded is a {@link CharacterCodingException}.
 */
public final class Answer {

    private static final byte[] XML = "<?xml".getBytes(StandardCharsets.US_ASCII);
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private static final String IDENTITY = "identity";
    private static final byte[] NOTHING = {};

    private final Response response;
    private final @Nullable RequestBody sent;
    private final @Nullable MediaType type;
    private final byte[] body;
    private final boolean truncated;
    private @Nullable String text;
    private Bytes.@Nullable Look look;

    private Answer(
            Response response, @Nullable RequestBody sent, @Nullable MediaType type, byte[] body, boolean truncated) {
        this.response = response;
        this.sent = sent;
        this.type = type;
        this.body = body;
        this.truncated = truncated;
    }

    /**
     * Reads a response, which the caller closes; of a body that is longer, only so many bytes.
     *
     * @param sent what it answers, as it was given; {@code null} if there was no body, or it is not known
     */
    static Answer read(Response response, @Nullable RequestBody sent, long longest) throws IOException {
        ResponseBody body = response.body();
        if (new Framing(response).isWithoutEnd()) {
            return new Answer(response, sent, body.contentType(), NOTHING, false);
        }
        BufferedSource source = body.source();
        boolean more = source.request(longest + 1);
        byte[] bytes = more ? source.readByteArray(longest) : source.getBuffer().readByteArray();
        return new Answer(response, sent, body.contentType(), bytes, more);
    }

    int status() {
        return response.code();
    }

    boolean isSuccess() {
        return response.code() >= SUCCESS && response.code() < REDIRECT;
    }

    /** What was sent, as it was given: what the answer has to fit. */
    @Nullable
    RequestBody sent() {
        return sent;
    }

    /** An encoding of the body that nobody asked for and the HTTP client did not undo; {@code null} if there is none. */
    @Nullable
    String foreignEncoding() {
        String encoding = response.header("Content-Encoding");
        return encoding == null || encoding.equalsIgnoreCase(IDENTITY) ? null : encoding;
    }

    /** Whether HTTP itself says where the body ends; else it ends with the connection, and what is missing is missed by nobody. */
    boolean hasKnownEnd() {
        Response received = response.networkResponse();
        return received == null
                || received.protocol().compareTo(Protocol.HTTP_1_1) > 0
                || received.header(Framing.CONTENT_LENGTH) != null
                || received.header(Framing.TRANSFER_ENCODING) != null
                || received.header("Content-Encoding") != null;
    }

    /** Where HTTP says that the body ends. */
    Framing framing() {
        return new Framing(response);
    }

    /** Whether the body was longer than the bound. */
    boolean isTruncated() {
        return truncated;
    }

    ResponseHeaders headers() {
        return ResponseHeaders.of(response.headers().toMultimap());
    }

    @Nullable
    MediaType type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    /** What the one look at the body told. */
    Bytes.Look look() {
        Bytes.Look seen = look;
        if (seen == null) {
            seen = Bytes.look(body);
            look = seen;
        }
        return seen;
    }

    /** Whether ASCII is its own text in the declared charset. */
    boolean isSupersetOfAscii() {
        Charset charset = type == null ? null : type.charset();
        boolean superset = charset == null
                || charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII);
        return superset && !declaresUnknownCharset();
    }

    boolean declaresUnknownCharset() {
        return type != null && type.parameter("charset") != null && type.charset() == null;
    }

    /** The body as text. */
    String text() throws CharacterCodingException {
        String decoded = text;
        if (decoded == null) {
            if (declaresUnknownCharset()) {
                throw new CharacterCodingException();
            }
            decoded = decode();
            text = decoded;
        }
        return decoded;
    }

    private String decode() throws CharacterCodingException {
        Charset declared = type == null ? null : type.charset();
        Charset marked = byteOrderMark();
        Charset charset = declared != null ? declared : marked != null ? marked : xmlCharset();
        String decoded = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(body))
                .toString();
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    /** What an XML declaration says; UTF-8 without. */
    private Charset xmlCharset() throws CharacterCodingException {
        if (!Bytes.startsWith(body, XML)) {
            return StandardCharsets.UTF_8;
        }
        Charset declared;
        try {
            declared = XmlRpcReader.declaredCharset(body);
        } catch (IOException e) {
            throw new CharacterCodingException();
        }
        return declared == null ? StandardCharsets.UTF_8 : declared;
    }

    private @Nullable Charset byteOrderMark() {
        if (body.length >= 2 && body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        } else if (body.length >= 2 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** The body for people, however it is encoded: never what a result is read from. */
    String textForPeople() {
        try {
            return text();
        } catch (CharacterCodingException e) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }
}
