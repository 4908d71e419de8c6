package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML-RPC documents.
 *
 * <pre>{@code
 * XmlRpcResponse response = new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(body, null);
 * if (response instanceof XmlRpcResponse.Result result) {
 *     ZoneInfo zone = mapper.readValue(result.value(), ZoneInfo.class);
 * }
 * }</pre>
 *
 * <p>Values become what JSON has for them: {@code int}, {@code i4} and {@code i8} whole numbers of 64 bits, {@code
 * double} an
 * exact decimal, {@code dateTime.iso8601} the text {@code YYYY-MM-DD}, with {@code HH:MM:SS} unless it is midnight,
 * {@code
 * base64} bytes, {@code nil} of any prefix {@code null}.
 */
public final class XmlRpcReader {

    private static final Pattern METHOD = Pattern.compile("[A-Za-z0-9_.:/]+");
    private static final List<String> AFTER_RESULT = List.of("param", "params", "methodResponse");

    private final XmlRpcLimits limits;
    private final boolean datesAsSent;

    /**
     * A reader within limits.
     *
     * @param limits how large a document may be
     */
    public XmlRpcReader(XmlRpcLimits limits) {
        this(limits, false);
    }

    private XmlRpcReader(XmlRpcLimits limits, boolean datesAsSent) {
        this.limits = limits;
        this.datesAsSent = datesAsSent;
    }

    /**
     * {@return a reader with the same limits that gives each {@code dateTime.iso8601} as the text that was sent, such
     * as {@code 20191028T12:30:00}}
     */
    public XmlRpcReader datesAsSent() {
        return new XmlRpcReader(limits, true);
    }

    /**
     * Reads a {@code methodResponse}. A fault is read to its end, a result as its tokens are asked for.
     *
     * @param body the document; closed with the result's parser, and by a fault
     * @param sentAs the charset of the HTTP header; {@code null} if it has none, and the document speaks for itself
     * @return a result, whose tokens are to be read, or a fault
     * @throws XmlRpcFormatException if it is no XML-RPC response, or too large
     * @throws IOException if the stream fails
     */
    public XmlRpcResponse readResponse(InputStream body, @Nullable Charset sentAs) throws IOException {
        XmlElements xml = XmlElements.of(body, sentAs, limits);
        xml.start("methodResponse");
        xml.nextTag();
        if (xml.isStart("fault")) {
            xml.start("value");
            return new FaultReader(xml)
                    .read(XmlRpcParser.ofValue(xml, limits, List.of("fault", "methodResponse"), datesAsSent));
        } else if (!xml.isStart("params")) {
            throw xml.fail("found " + xml.found() + ", expected <params> or <fault>");
        }
        xml.nextTag();
        if (!xml.isStart("param")) {
            throw xml.fail("found " + xml.found() + ", expected one <param> in a response");
        }
        xml.start("value");
        return new XmlRpcResponse.Result(XmlRpcParser.ofValue(xml, limits, AFTER_RESULT, datesAsSent));
    }

    /**
     * {@return the charset of a document by its byte order mark or its XML declaration; {@code null} if it says
     * nothing, which is UTF-8}
     *
     * @param document the document, or its beginning
     * @throws XmlRpcFormatException if it declares one that is unknown
     */
    public static @Nullable Charset declaredCharset(byte[] document) throws XmlRpcFormatException {
        try {
            return StrictReader.charset(document);
        } catch (StrictReader.Refusal e) {
            throw new XmlRpcFormatException(1, 1, "", e.problem(), null);
        }
    }

    /**
     * Reads a {@code methodCall}; the parameters as their tokens are asked for.
     *
     * @param body the document; closed with the parser of the parameters
     * @param sentAs the charset of the HTTP header; {@code null} if it has none, and the document speaks for itself
     * @return the method, and its parameters, whose tokens are to be read
     * @throws XmlRpcFormatException if it is no XML-RPC call, or too large
     * @throws IOException if the stream fails
     */
    public XmlRpcCall readCall(InputStream body, @Nullable Charset sentAs) throws IOException {
        XmlElements xml = XmlElements.of(body, sentAs, limits);
        xml.start("methodCall");
        xml.start("methodName");
        xml.text();
        String method = new String(xml.chars(), 0, xml.length()).strip();
        if (!METHOD.matcher(method).matches()) {
            throw xml.fail("found the method name " + Quotes.quote(method) + ", expected letters, digits and _ . : /");
        }
        xml.nextTag();
        boolean hasParams = xml.isStart("params");
        if (!hasParams && !xml.isEnd("methodCall")) {
            throw xml.fail("found " + xml.found() + ", expected <params> or </methodCall>");
        }
        return new XmlRpcCall(method, XmlRpcParser.ofParams(xml, limits, hasParams, datesAsSent));
    }
}
