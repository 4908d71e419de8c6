package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document as JSON tokens, read as they are asked for. The end tags of a value are read with its last token,
 * so that what follows it is right when the token is handed out.
 */
final class XmlRpcParser extends XmlRpcTokens {

    private enum State {
        /** The params of a call begin. */
        PARAMS,
        /** A {@code <param>} follows, or the end of them. */
        PARAM,
        /** {@code <value>} has begun. */
        VALUE,
        /** A {@code <member>} follows, or the end of the struct. */
        MEMBER,
        /** The value of a member was read, and its name is to follow. */
        NAME,
        /** A {@code <value>} follows, or the end of the array. */
        ITEM,
        /** The array ended as it began. */
        EMPTY_ARRAY,
        END
    }

    private final XmlElements xml;
    private final XmlRpcLimits limits;
    /** Elements that close after the last token. */
    private final List<String> closing;

    private final boolean hasParams;
    private final boolean datesAsSent;
    private final List<MemberNames> names = new ArrayList<>();
    private final TextCache texts = new TextCache();
    private State state;
    private int depth;
    private long values;
    private @Nullable JsonReadContext params;
    /** The struct whose member came without its name, while its value is read. */
    private @Nullable JsonReadContext unnamed;
    /** The value of a member whose name came late. */
    private @Nullable JsonParser late;

    private XmlRpcParser(
            XmlElements xml,
            XmlRpcLimits limits,
            List<String> closing,
            State first,
            boolean hasParams,
            boolean datesAsSent) {
        super(xml, first == State.PARAMS);
        this.xml = xml;
        this.limits = limits;
        this.closing = closing;
        this.state = first;
        this.hasParams = hasParams;
        this.datesAsSent = datesAsSent;
    }

    /** The tokens of the value that has begun; these elements have to close after it, and with them the document. */
    static XmlRpcParser ofValue(XmlElements xml, XmlRpcLimits limits, List<String> closing, boolean datesAsSent) {
        return new XmlRpcParser(xml, limits, closing, State.VALUE, true, datesAsSent);
    }

    /** An array of the params, if they have begun. */
    static XmlRpcParser ofParams(XmlElements xml, XmlRpcLimits limits, boolean hasParams, boolean datesAsSent) {
        List<String> closing = hasParams ? List.of("methodCall") : List.of();
        return new XmlRpcParser(xml, limits, closing, State.PARAMS, hasParams, datesAsSent);
    }

    @Override
    @Nullable
    JsonToken read() throws IOException {
        if (late != null) {
            JsonToken token = late.nextToken();
            if (token != null) {
                return repeat(token, late);
            }
            late = null;
        }
        return switch (state) {
            case PARAMS -> startParams();
            case PARAM -> param();
            case VALUE -> value();
            case MEMBER -> member();
            case ITEM -> item();
            case EMPTY_ARRAY -> endOfContainer(JsonToken.END_ARRAY);
            case NAME, END -> null;
        };
    }

    private JsonToken startParams() throws IOException {
        enter(JsonToken.START_ARRAY);
        params = context();
        state = State.PARAM;
        return JsonToken.START_ARRAY;
    }

    private JsonToken param() throws IOException {
        if (hasParams) {
            xml.nextTag();
            if (xml.isStart("param")) {
                xml.start("value");
                return value();
            } else if (!xml.isEnd("params")) {
                throw xml.fail("found " + xml.found() + ", expected <param> or </params>");
            }
        }
        leave();
        finish();
        return JsonToken.END_ARRAY;
    }

    private JsonToken value() throws IOException {
        countValue();
        beginValue();
        xml.next();
        if (!xml.isStart()) {
            // The end of the value: there is no other that XML lets end here.
            return ended(text(texts.text(xml.chars(), xml.length())));
        }
        xml.onlyBlanks();
        String type = xml.name();
        if ("struct".equals(type)) {
            enter(JsonToken.START_OBJECT);
            state = State.MEMBER;
            return JsonToken.START_OBJECT;
        } else if ("array".equals(type)) {
            return array();
        }
        JsonToken token = scalar(type);
        xml.end("value");
        return ended(token);
    }

    private void countValue() throws XmlRpcFormatException {
        if (++values > limits.maxValues()) {
            throw xml.fail("found more than " + limits.maxValues() + " values");
        }
    }

    private JsonToken array() throws IOException {
        xml.nextTag();
        if (!xml.isStart("data") && !xml.isEnd("array")) {
            throw xml.fail("found " + xml.found() + " in <array>, expected <data>");
        }
        state = xml.isStart() ? State.ITEM : State.EMPTY_ARRAY;
        enter(JsonToken.START_ARRAY);
        return JsonToken.START_ARRAY;
    }

    private JsonToken item() throws IOException {
        xml.nextTag();
        if (xml.isStart("value")) {
            return value();
        } else if (!xml.isEnd("data")) {
            throw xml.fail("found " + xml.found() + " in <array>, expected <value> or </data>");
        }
        xml.end("array");
        return endOfContainer(JsonToken.END_ARRAY);
    }

    private JsonToken member() throws IOException {
        xml.nextTag();
        if (xml.isEnd("struct")) {
            return endOfContainer(JsonToken.END_OBJECT);
        } else if (!xml.isStart("member")) {
            throw xml.fail("found " + xml.found() + " in <struct>, expected <member> or </struct>");
        }
        xml.nextTag();
        if (xml.isStart("value")) {
            return memberWithLateName();
        } else if (!xml.isStart("name")) {
            throw xml.fail("found " + xml.found() + " in <member>, expected <name>");
        }
        name();
        xml.start("value");
        state = State.VALUE;
        return JsonToken.FIELD_NAME;
    }

    private void name() throws IOException {
        xml.text();
        String name = texts.text(xml.chars(), xml.length());
        if (!names.get(depth - 1).add(name)) {
            throw xml.fail("found a second member " + Quotes.quote(name));
        }
        context().setCurrentName(name);
    }

    /** JSON has the name first: the value is kept until the name has come. */
    private JsonToken memberWithLateName() throws IOException {
        JsonReadContext around = unnamed;
        unnamed = context();
        context().setCurrentName("?");
        TokenBuffer value = new TokenBuffer(null, false);
        value.forceUseOfBigDecimal(true);
        state = State.VALUE;
        while (state != State.NAME) {
            nextToken();
            value.copyCurrentEvent(this);
            countValue(); // Structs within structs are copied again and again.
        }
        xml.start("name");
        name();
        xml.end("member");
        state = State.MEMBER;
        unnamed = around;
        late = value.asParser();
        return JsonToken.FIELD_NAME;
    }

    /** A token of a value that was kept. */
    private JsonToken repeat(JsonToken token, JsonParser from) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> enter(token);
            case END_OBJECT, END_ARRAY -> leave();
            case FIELD_NAME -> context().setCurrentName(from.currentName());
            default -> copy(token, from);
        }
        return token;
    }

    private JsonToken endOfContainer(JsonToken token) throws IOException {
        leave();
        xml.end("value");
        return ended(token);
    }

    /** A value was read to its end tag. */
    @SuppressWarnings("ReferenceEquality") // Where the value stands, not what is there.
    private JsonToken ended(JsonToken token) throws IOException {
        JsonReadContext in = context();
        if (in == unnamed) {
            state = State.NAME;
        } else if (in == params) {
            xml.end("param");
            state = State.PARAM;
        } else if (in.inObject()) {
            xml.end("member");
            state = State.MEMBER;
        } else if (in.inArray()) {
            state = State.ITEM;
        } else {
            finish();
        }
        return token;
    }

    private void finish() throws IOException {
        for (String element : closing) {
            xml.end(element);
        }
        xml.finish();
        state = State.END;
    }

    private void enter(JsonToken start) throws XmlRpcFormatException {
        if (++depth > limits.maxDepth()) {
            throw xml.fail("found more than " + limits.maxDepth() + " structs and arrays inside one another");
        }
        while (names.size() < depth) {
            names.add(new MemberNames());
        }
        names.get(depth - 1).clear();
        begin(start);
    }

    private void leave() {
        depth--;
        finishContainer();
    }

    private JsonToken scalar(String type) throws IOException {
        switch (type) {
            case "string", "int", "i4", "i8", "boolean", "double", "dateTime.iso8601", "base64", "nil" -> xml.text();
            default ->
                throw xml.fail("found a value of the type <" + Quotes.bounded(type) + ">, which is not one of XML-RPC");
        }
        if ("string".equals(type)) {
            return text(texts.text(xml.chars(), xml.length()));
        } else if ("base64".equals(type)) {
            return bytes(known(ScalarForms.base64(xml.chars(), xml.length()), type));
        }
        xml.strip();
        if (xml.length() > limits.maxNumberLength()) {
            throw xml.fail("found " + xml.length() + " characters in <" + type + ">, expected at most "
                    + limits.maxNumberLength());
        }
        return switch (type) {
            case "boolean" -> bool(known(ScalarForms.bool(content()), type));
            case "double" -> decimal(known(ScalarForms.decimal(content()), type));
            case "dateTime.iso8601" -> {
                String date = known(ScalarForms.date(content()), type);
                yield text(datesAsSent ? content() : date);
            }
            case "nil" -> nothing(known(xml.length() == 0 ? "" : null, type));
            default -> integer(known(ScalarForms.integer(xml.chars(), xml.length()), type));
        };
    }

    private String content() {
        return new String(xml.chars(), 0, xml.length());
    }

    private <T> T known(@Nullable T value, String type) throws XmlRpcFormatException {
        if (value == null) {
            String expected = switch (type) {
                case "boolean" -> "0 or 1";
                case "double" -> "a decimal number that fits a double";
                case "dateTime.iso8601" -> "a date such as 20191028T12:30:00";
                case "base64" -> "Base64";
                case "nil" -> "nothing";
                default -> "a whole number of 64 bits";
            };
            throw xml.fail("found " + Quotes.quote(content()) + " in <" + type + ">, expected " + expected);
        }
        return value;
    }
}
