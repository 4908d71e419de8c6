package dev.memsetkit.client.runtime.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows what arrives on a connection of HTTP/1, byte by byte, as the HTTP client reads it: up to where the answer to the
 * request ends, and whether more came behind it. The client reads ahead, so that more would be taken for the answer to the
 * next request. It also takes the status line of streams of music for one of HTTP.
 */
final class AnswerWatch {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[0-9] [1-9][0-9][0-9]( .*)?");
    private static final int CODE_START = "HTTP/1.1 ".length();
    private static final int CODE_END = CODE_START + 3;
    /** More of a line is of no interest. */
    private static final int MAX_LINE = 200;

    private static final int SWITCHING = 101;
    private static final int SUCCESS = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private enum State {
        /** Nobody looks: what is read may be a handshake. */
        OFF,
        /** Nothing was asked. */
        QUIET,
        STATUS,
        HEADER,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        /** The answer ends with the connection, which is not used again. */
        TO_THE_END
    }

    private final StringBuilder line = new StringBuilder();
    private State state = State.OFF;
    private int code;
    private boolean chunked;
    private long remaining;
    private boolean more;
    private @Nullable String foreign;

    /** A request is about to be sent: an answer to it is to come. */
    synchronized void asked() {
        state = State.STATUS;
        line.setLength(0);
    }

    /** Whether anything came behind the end of an answer. */
    synchronized boolean hasMore() {
        return more;
    }

    /** A status line that is not one of HTTP/1; {@code null} if there was none. */
    synchronized @Nullable String foreignStatusLine() {
        return foreign;
    }

    /** What was read through it is followed. */
    InputStream watched(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) {
                    arrived(new byte[] {(byte) one}, 0, 1);
                }
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                if (count > 0) {
                    arrived(target, offset, offset + count);
                }
                return count;
            }
        };
    }

    private synchronized void arrived(byte[] bytes, int start, int end) {
        int next = start;
        while (next < end) {
            switch (state) {
                case OFF, TO_THE_END -> {
                    return;
                }
                case QUIET -> {
                    more = true;
                    return;
                }
                case BODY, CHUNK -> {
                    long skipped = Math.min(remaining, end - next);
                    remaining -= skipped;
                    next += (int) skipped;
                    if (remaining == 0) {
                        state = state == State.CHUNK ? State.CHUNK_END : State.QUIET;
                    }
                }
                default -> {
                    char c = (char) (bytes[next++] & 0xFF);
                    if (c == '\n') {
                        String whole = line.toString();
                        line.setLength(0);
                        state = after(whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole);
                    } else if (line.length() < MAX_LINE) {
                        line.append(c);
                    }
                }
            }
        }
    }

    private State after(String whole) {
        return switch (state) {
            case STATUS -> afterStatus(whole);
            case HEADER -> whole.isEmpty() ? afterHeaders() : afterHeader(whole);
            case CHUNK_SIZE -> afterChunkSize(whole);
            case CHUNK_END -> State.CHUNK_SIZE;
            case TRAILER -> whole.isEmpty() ? State.QUIET : State.TRAILER;
            default -> State.TO_THE_END;
        };
    }

    private State afterStatus(String whole) {
        if (!STATUS_LINE.matcher(whole).matches()) {
            foreign = whole;
            return State.TO_THE_END;
        }
        code = Integer.parseInt(whole.substring(CODE_START, CODE_END));
        chunked = false;
        remaining = -1;
        return State.HEADER;
    }

    private State afterHeader(String whole) {
        int colon = whole.indexOf(':');
        if (colon > 0) {
            String name = whole.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = whole.substring(colon + 1).strip();
            if ("content-length".equals(name)) {
                remaining = number(value, 10);
            } else if ("transfer-encoding".equals(name)) {
                chunked = "chunked".equalsIgnoreCase(value);
            }
        }
        return State.HEADER;
    }

    private State afterHeaders() {
        if (code < SUCCESS) {
            return code == SWITCHING ? State.TO_THE_END : State.STATUS;
        } else if (chunked) {
            return State.CHUNK_SIZE;
        } else if (remaining < 0) {
            return code == NO_CONTENT || code == NOT_MODIFIED ? State.QUIET : State.TO_THE_END;
        }
        return remaining == 0 ? State.QUIET : State.BODY;
    }

    private State afterChunkSize(String whole) {
        int extension = whole.indexOf(';');
        remaining = number((extension < 0 ? whole : whole.substring(0, extension)).strip(), 16);
        return remaining < 0 ? State.TO_THE_END : remaining == 0 ? State.TRAILER : State.CHUNK;
    }

    /** The number; negative if there is none. */
    private static long number(String digits, int radix) {
        try {
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
