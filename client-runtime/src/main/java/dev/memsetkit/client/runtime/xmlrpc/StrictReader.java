package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document: decoded as its byte order mark or XML declaration says, UTF-8 without, and never with
 * replacements for what cannot be decoded. It counts what was read, so that no single tag or comment can fill the memory.
 */
final class StrictReader extends Reader {

    private static final int DECLARATION_BYTES = 256;
    /** More than a parser reads ahead. */
    private static final int READ_AHEAD = 1 << 16;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private static final int BUFFER_BYTES = 1 << 13;

    private final InputStream source;
    private final CharsetDecoder decoder;
    /** What was read and not decoded. */
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();

    private final XmlRpcLimits limits;
    private boolean sourceEnded;
    private boolean ended;
    private long read;
    private long marked;

    private StrictReader(InputStream source, Charset charset, XmlRpcLimits limits) {
        this.source = source;
        this.limits = limits;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * A reader of a document.
     *
     * @param sentAs the charset that the sender named beside the document; {@code null} if none
     * @throws Refusal if the charset is unknown, or the document declares another one than the sender
     */
    static StrictReader of(InputStream bytes, @Nullable Charset sentAs, XmlRpcLimits limits) throws IOException {
        PushbackInputStream source = new PushbackInputStream(bytes, DECLARATION_BYTES);
        byte[] start = source.readNBytes(DECLARATION_BYTES);
        Charset marked = byteOrderMark(start);
        int mark = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
        source.unread(start, mark, start.length - mark);
        Charset own = marked != null ? marked : declared(start);
        if (own != null && sentAs != null && !own.equals(sentAs) && !isPart(sentAs, own)) {
            throw new Refusal("found a document in " + own + " that was sent as " + sentAs);
        }
        return new StrictReader(source, own != null ? own : sentAs != null ? sentAs : StandardCharsets.UTF_8, limits);
    }

    /** What a document says of itself by its first bytes. */
    static @Nullable Charset charset(byte[] document) throws Refusal {
        Charset marked = byteOrderMark(document);
        return marked != null
                ? marked
                : declared(Arrays.copyOf(document, Math.min(document.length, DECLARATION_BYTES)));
    }

    /** "UTF-16" names both byte orders. */
    private static boolean isPart(Charset sentAs, Charset own) {
        return sentAs.equals(StandardCharsets.UTF_16) && own.name().startsWith("UTF-16");
    }

    private static @Nullable Charset byteOrderMark(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(start, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        boolean same = start.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (start[i] & 0xFF) == mark[i];
        }
        return same;
    }

    private static @Nullable Charset declared(byte[] start) throws Refusal {
        if (startsWith(start, 0, '<', 0, '?')) {
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(start, '<', 0, '?', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declaration = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return null;
        }
        String name = declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") || !charset.canEncode()) {
                throw new Refusal("found the encoding \"" + name + "\" declared in a document that is in another one");
            }
            return charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal("found the encoding \"" + Quotes.bounded(name) + "\", which is unknown");
        }
    }

    /** The parser came to a new token: what it reads from here on is for the next one. */
    void mark() {
        marked = read;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (read - marked > (long) limits.maxStringLength() + READ_AHEAD) {
            throw new Refusal("found a tag, text or comment of more than " + limits.maxStringLength() + " characters");
        }
        if (read > limits.maxCharacters()) {
            throw new Refusal("found more than " + limits.maxCharacters() + " characters");
        }
        int count = decode(CharBuffer.wrap(target, offset, length));
        read += Math.max(count, 0);
        return count;
    }

    /** All that stands before bytes which cannot be decoded is handed out first: the parser knows then where they are. */
    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        while (!ended && target.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, target, sourceEnded);
            if (result.isError()) {
                if (target.position() > start) {
                    break;
                }
                throw new Refusal("found bytes that are not valid " + decoder.charset());
            } else if (result.isUnderflow()) {
                if (target.position() > start && !sourceEnded) {
                    break;
                }
                fillOrFlush(target);
            } else {
                break;
            }
        }
        int count = target.position() - start;
        return count == 0 && ended ? -1 : count;
    }

    private void fillOrFlush(CharBuffer target) throws IOException {
        if (sourceEnded) {
            ended = decoder.flush(target).isUnderflow();
            return;
        }
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        sourceEnded = count < 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** What is wrong with the characters; the place is added where the parser stands. */
    static final class Refusal extends IOException {

        private static final long serialVersionUID = 1L;

        private final String problem;

        Refusal(String problem) {
            super(problem);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }
}
