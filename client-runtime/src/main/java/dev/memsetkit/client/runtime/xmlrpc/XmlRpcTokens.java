package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** The current token of a {@link XmlRpcParser}, as Jackson asks for it. */
abstract class XmlRpcTokens extends ParserMinimalBase {

    private final XmlElements xml;
    private final boolean keepsPlaces;
    private JsonReadContext context = JsonReadContext.createRootContext(null);
    private @Nullable ObjectCodec codec;
    private @Nullable Location place;
    private boolean closed;

    /** The text, and of a decimal its digits. */
    private String text = "";

    private long integer;
    private byte[] bytes = {};

    /** @param keepsPlaces whether each value knows its line and column, which costs time */
    @SuppressWarnings("deprecation") // The constructor that every Jackson from 2.15 on has.
    XmlRpcTokens(XmlElements xml, boolean keepsPlaces) {
        this.xml = xml;
        this.keepsPlaces = keepsPlaces;
        xml.path(() -> path(context));
    }

    /** The next token; {@code null} after the last. */
    abstract @Nullable JsonToken read() throws IOException;

    @Override
    @SuppressWarnings("NullAway")
    public final JsonToken nextToken() throws IOException {
        _currToken = closed ? null : read();
        return _currToken;
    }

    final JsonReadContext context() {
        return context;
    }

    /** A value begins: the parser stands behind its {@code <value>}. */
    final void beginValue() {
        if (context.inArray()) {
            context.expectComma();
        }
        if (keepsPlaces) {
            place = xml.location();
        }
    }

    final void begin(JsonToken start) {
        context = start == JsonToken.START_OBJECT
                ? context.createChildObjectContext(-1, -1)
                : context.createChildArrayContext(-1, -1);
    }

    final void finishContainer() {
        context = context.getParent();
    }

    private static String path(JsonReadContext at) {
        JsonReadContext parent = at.getParent();
        if (parent == null) {
            return "";
        }
        String before = path(parent);
        if (at.inArray()) {
            return before + "[" + at.getCurrentIndex() + "]";
        }
        String name = at.getCurrentName();
        return name == null ? before : before + (before.isEmpty() ? "" : ".") + Quotes.bounded(name);
    }

    final JsonToken text(String value) {
        text = value;
        return JsonToken.VALUE_STRING;
    }

    final JsonToken integer(long value) {
        integer = value;
        return JsonToken.VALUE_NUMBER_INT;
    }

    final JsonToken decimal(String digits) {
        text = digits;
        return JsonToken.VALUE_NUMBER_FLOAT;
    }

    final JsonToken bool(boolean value) {
        return value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    }

    final JsonToken bytes(byte[] value) {
        bytes = value;
        return JsonToken.VALUE_EMBEDDED_OBJECT;
    }

    /** @param blank the content of the element */
    final JsonToken nothing(String blank) {
        return JsonToken.VALUE_NULL;
    }

    /** Takes the scalar of another parser. */
    final void copy(JsonToken token, JsonParser from) throws IOException {
        switch (token) {
            case VALUE_STRING -> text(from.getText());
            case VALUE_NUMBER_INT -> integer(from.getLongValue());
            case VALUE_NUMBER_FLOAT -> decimal(from.getDecimalValue().toString());
            case VALUE_EMBEDDED_OBJECT -> bytes((byte[]) from.getEmbeddedObject());
            default -> {}
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getText() {
        if (_currToken == null) {
            return null;
        }
        return switch (_currToken) {
            case FIELD_NAME -> context.getCurrentName();
            case VALUE_STRING, VALUE_NUMBER_FLOAT -> text;
            case VALUE_NUMBER_INT -> Long.toString(integer);
            case VALUE_EMBEDDED_OBJECT -> Base64.getEncoder().encodeToString(bytes);
            default -> _currToken.asString();
        };
    }

    @Override
    public char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return getText().length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public NumberType getNumberType() throws IOException {
        if (isDecimal()) {
            return NumberType.DOUBLE;
        }
        long value = getLongValue();
        return value == (int) value ? NumberType.INT : NumberType.LONG;
    }

    /** Whether the number is a decimal one. */
    private boolean isDecimal() throws IOException {
        if (_currToken != JsonToken.VALUE_NUMBER_FLOAT && _currToken != JsonToken.VALUE_NUMBER_INT) {
            throw xml.fail("found " + _currToken + ", expected a number");
        }
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT;
    }

    @Override
    public Number getNumberValue() throws IOException {
        NumberType type = getNumberType();
        if (type == NumberType.INT) {
            return (int) integer;
        } else if (type == NumberType.LONG) {
            return integer;
        }
        return getDoubleValue();
    }

    /** What a buffer of tokens keeps: every digit, as a value that came before its name is kept in one. */
    @Override
    public Object getNumberValueDeferred() throws IOException {
        return isDecimal() ? getDecimalValue() : getNumberValue();
    }

    @Override
    public int getIntValue() throws IOException {
        long value = getLongValue();
        if (value != (int) value) {
            throw xml.fail("found " + value + ", expected a whole number of 32 bits");
        }
        return (int) value;
    }

    @Override
    public long getLongValue() throws IOException {
        if (!isDecimal()) {
            return integer;
        }
        try {
            // Cuts off the fraction, as Jackson's own parsers do; whether that is allowed is the mapper's affair.
            return getDecimalValue().toBigInteger().longValueExact();
        } catch (ArithmeticException e) {
            throw xml.fail("found " + text + ", expected a whole number of 64 bits");
        }
    }

    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        return isDecimal() ? getDecimalValue().toBigInteger() : BigInteger.valueOf(integer);
    }

    @Override
    public float getFloatValue() throws IOException {
        return (float) getDoubleValue();
    }

    @Override
    public double getDoubleValue() throws IOException {
        return isDecimal() ? Double.parseDouble(text) : integer;
    }

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        return isDecimal() ? new BigDecimal(text) : BigDecimal.valueOf(integer);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Object getEmbeddedObject() {
        return _currToken == JsonToken.VALUE_EMBEDDED_OBJECT ? bytes : null;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        if (_currToken == JsonToken.VALUE_EMBEDDED_OBJECT) {
            return bytes;
        }
        ByteArrayBuilder decoded = new ByteArrayBuilder();
        _decodeBase64(getText(), decoded, variant);
        return decoded.toByteArray();
    }

    @Override
    public String currentName() {
        boolean opens = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        return (opens ? context.getParent() : context).getCurrentName();
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Jackson's, and deprecated there.
    public String getCurrentName() {
        return currentName();
    }

    @Override
    @Deprecated
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("names are as they were read");
    }

    @Override
    public JsonReadContext getParsingContext() {
        return context;
    }

    @Override
    @Deprecated
    public JsonLocation getTokenLocation() {
        return location(place == null ? xml.location() : place);
    }

    @Override
    @Deprecated
    public JsonLocation getCurrentLocation() {
        return location(xml.location());
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return location(place == null ? xml.location() : place);
    }

    @Override
    public JsonLocation currentLocation() {
        return location(xml.location());
    }

    private static JsonLocation location(Location place) {
        return new JsonLocation(ContentReference.unknown(), -1L, place.getLineNumber(), place.getColumnNumber());
    }

    @Override
    @SuppressWarnings("NullAway")
    public ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec objects) {
        this.codec = objects;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    protected void _handleEOF() {
        throw new IllegalStateException("the end is a token that is null");
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            xml.close();
        }
    }
}
