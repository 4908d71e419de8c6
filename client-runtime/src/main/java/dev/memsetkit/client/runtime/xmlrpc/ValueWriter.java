package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values. */
final class ValueWriter {

    private static final int MAX_DEPTH = 200;
    /** Digits before or after the point: what a double has, and some more. */
    private static final int MAX_DIGITS = 1100;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMdd'T'HH:mm:ss", Locale.ROOT);

    private final Utf8Output out;
    /** Names and indexes, innermost first. */
    private final Deque<Object> path = new ArrayDeque<>();

    ValueWriter(Utf8Output out) {
        this.out = out;
    }

    void value(@Nullable Object value) throws IOException {
        if (path.size() > MAX_DEPTH) {
            throw refuse("found more than " + MAX_DEPTH + " dictionaries and lists inside one another");
        }
        out.write("<value>");
        if (value instanceof JsonNode node) {
            tree(node);
        } else {
            content(value);
        }
        out.write("</value>");
    }

    private void content(@Nullable Object value) throws IOException {
        if (value == null) {
            out.write("<nil/>");
        } else if (value instanceof CharSequence text) {
            out.write("<string>");
            text(text);
            out.write("</string>");
        } else if (value instanceof Boolean flag) {
            element("boolean", flag ? "1" : "0");
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof byte[] bytes) {
            element("base64", Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof Iterable<?> items) {
            array(items.iterator());
        } else if (value instanceof Map<?, ?> members) {
            struct(members.entrySet().iterator());
        } else {
            element("dateTime.iso8601", date(value));
        }
    }

    private void tree(JsonNode node) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> struct(node.properties().iterator());
            case ARRAY -> array(node.elements());
            case STRING -> content(node.textValue());
            case BOOLEAN -> content(node.booleanValue());
            case NUMBER -> content(node.numberValue());
            case BINARY -> content(((BinaryNode) node).binaryValue());
            case NULL -> content(null);
            default -> throw refuse("found a " + node.getNodeType() + " node");
        }
    }

    private void element(String name, String text) throws IOException {
        out.write("<");
        out.write(name);
        out.write(">");
        out.write(text);
        out.write("</");
        out.write(name);
        out.write(">");
    }

    private void array(Iterator<?> items) throws IOException {
        out.write("<array><data>");
        for (int index = 0; items.hasNext(); index++) {
            path.push(index);
            value(items.next());
            path.pop();
        }
        out.write("</data></array>");
    }

    private void struct(Iterator<? extends Map.Entry<?, ?>> members) throws IOException {
        out.write("<struct>");
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            if (!(member.getKey() instanceof String name)) {
                throw refuse("found the key " + member.getKey() + ", expected a text");
            }
            path.push(name);
            out.write("<member><name>");
            text(name);
            out.write("</name>");
            value(member.getValue());
            out.write("</member>");
            path.pop();
        }
        out.write("</struct>");
    }

    private void number(Number number) throws IOException {
        if (number instanceof Double || number instanceof Float) {
            element("double", decimal(number));
        } else if (number instanceof BigDecimal exact) {
            element("double", decimal(exact));
        } else if (number instanceof BigInteger large && large.bitLength() > 63) {
            throw refuse("found a whole number of more than 64 bits");
        } else {
            long whole = number.longValue();
            element(whole == (int) whole ? "int" : "i8", Long.toString(whole));
        }
    }

    private String decimal(Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw refuse("found " + number + ", expected a finite number");
        } else if (value == 0 && 1 / value < 0) {
            return "-0.0";
        }
        // By its text, as a float has other digits as a double.
        return decimal(new BigDecimal(number.toString()));
    }

    private String decimal(BigDecimal exact) {
        if (Math.max(exact.precision() - (long) exact.scale(), exact.scale()) > MAX_DIGITS) {
            throw refuse("found a number of more than " + MAX_DIGITS + " digits");
        }
        return exact.toPlainString();
    }

    private String date(Object value) {
        if (value instanceof LocalDate day) {
            return date(day.atStartOfDay());
        } else if (value instanceof LocalDateTime time) {
            if (time.getYear() < 1 || time.getYear() > 9999) {
                throw refuse("found the year " + time.getYear() + ", expected one of four digits");
            }
            return SECONDS.format(time);
        } else if (value instanceof OffsetDateTime time) {
            return date(time.toLocalDateTime()) + time.getOffset().getId();
        }
        throw refuse("found a " + value.getClass().getName() + ", which XML-RPC has nothing for");
    }

    /** Text, escaped; a carriage return as a reference, which XML would else read as a line feed. */
    void text(CharSequence text) throws IOException {
        int length = text.length();
        int written = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0xD800 && c != '<' && c != '&' && c != '>') {
                continue;
            }
            String escaped = switch (c) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '\r' -> "&#13;";
                case '\n', '\t' -> null;
                default -> {
                    if (c < ' ' || c >= 0xFFFE || (Character.isSurrogate(c) && !isPair(text, i))) {
                        throw refuse(String.format(
                                Locale.ROOT, "found the character U+%04X, which XML does not have", (int) c));
                    }
                    i += Character.isSurrogate(c) ? 1 : 0;
                    yield null;
                }
            };
            if (escaped != null) {
                out.write(text, written, i);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(text, written, length);
    }

    private static boolean isPair(CharSequence text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    private IllegalArgumentException refuse(String problem) {
        StringBuilder place = new StringBuilder();
        path.descendingIterator().forEachRemaining(step -> {
            if (step instanceof Integer) {
                place.append('[').append(step).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(Quotes.bounded(step.toString()));
            }
        });
        return new IllegalArgumentException(place + (place.isEmpty() ? "" : ": ") + problem);
    }
}
