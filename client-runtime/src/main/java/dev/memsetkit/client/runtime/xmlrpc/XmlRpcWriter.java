package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML-RPC documents in UTF-8. A value is a
 *
 * <ul>
 *   <li>{@link CharSequence}, {@link Boolean}, {@code byte[]} ({@code base64})
 *   <li>whole number: {@code int}, or {@code i8} where 32 bits do not hold it
 *   <li>{@link Double}, {@link Float} or {@link java.math.BigDecimal}: {@code double}, in plain digits without an
 * exponent
 *   <li>{@link java.time.LocalDate}, {@link java.time.LocalDateTime} or {@link java.time.OffsetDateTime}: {@code
 *       dateTime.iso8601}; a day is its midnight, and a fraction of a second is cut off
 *   <li>{@link Iterable} of values, {@link java.util.Map} of values by name, or a Jackson tree
 *   <li>{@code null}: {@code nil}, which is an extension of XML-RPC
 * </ul>
 *
 * <p>What XML-RPC has nothing for, such as a character that XML does not know or a number that is not finite, is an
 * {@link
 * IllegalArgumentException} that names where in the value it is.
 */
public final class XmlRpcWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Utf8Output out;

    /**
     * A writer of one document.
     *
     * @param target the document goes there, in UTF-8
     */
    public XmlRpcWriter(OutputStream target) {
        this.out = new Utf8Output(target);
    }

    /**
     * Writes a call of a method.
     *
     * @param method full name of the method
     * @param params the parameters; without any there is no {@code <param>}
     * @throws IOException if the target cannot be written to
     */
    public void writeCall(String method, List<? extends @Nullable Object> params) throws IOException {
        out.write(DECLARATION);
        out.write("<methodCall><methodName>");
        ValueWriter values = new ValueWriter(out);
        values.text(method);
        out.write("</methodName>");
        if (params.isEmpty()) {
            out.write("<params/>");
        } else {
            out.write("<params>");
            for (Object param : params) {
                out.write("<param>");
                values.value(param);
                out.write("</param>");
            }
            out.write("</params>");
        }
        out.write("</methodCall>\n");
        out.flush();
    }

    /**
     * Writes a response that is a value.
     *
     * @param value what the method returns; {@code null} for nothing
     * @throws IOException if the target cannot be written to
     */
    public void writeResult(@Nullable Object value) throws IOException {
        out.write(DECLARATION);
        out.write("<methodResponse><params><param>");
        new ValueWriter(out).value(value);
        out.write("</param></params></methodResponse>\n");
        out.flush();
    }

    /**
     * Writes a response that is an error.
     *
     * @param code code of the error
     * @param message what is wrong, for people
     * @throws IOException if the target cannot be written to
     */
    public void writeFault(int code, String message) throws IOException {
        out.write(DECLARATION);
        out.write("<methodResponse><fault><value><struct><member><name>faultCode</name><value><int>");
        out.write(Integer.toString(code));
        out.write("</int></value></member><member><name>faultString</name><value><string>");
        new ValueWriter(out).text(message);
        out.write("</string></value></member></struct></value></fault></methodResponse>\n");
        out.flush();
    }
}
