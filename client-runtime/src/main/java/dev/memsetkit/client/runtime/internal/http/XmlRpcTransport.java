package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcResponse;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** XML-RPC: one struct of named parameters is posted to one address, a value or a fault comes back. */
public non-sealed class XmlRpcTransport extends RpcTransport {

    private static final MediaType XML = MediaType.get("text/xml; charset=utf-8");

    private final XmlRpcReader reader;

    /**
     * The access method.
     *
     * @param endpoint its address
     * @param limits bounds of answers
     */
    public XmlRpcTransport(HttpUrl endpoint, ResponseLimits limits) {
        super(endpoint);
        XmlRpcLimits most = XmlRpcLimits.DEFAULT;
        this.reader = new XmlRpcReader(new XmlRpcLimits(
                limits.answerBytes(),
                limits.values(),
                most.maxDepth(),
                most.maxStringLength(),
                most.maxNumberLength()));
    }

    /** The same for a method that takes one text instead of named parameters. */
    XmlRpcTransport positional(String parameter) {
        XmlRpcTransport named = this;
        return new XmlRpcTransport(endpoint(), reader) {
            @Override
            public RequestBody body(String method, Map<String, Object> parameters) {
                return named.body(method, List.of(parameter));
            }
        };
    }

    private XmlRpcTransport(HttpUrl endpoint, XmlRpcReader reader) {
        super(endpoint);
        this.reader = reader;
    }

    @Override
    public String accept() {
        return "text/xml";
    }

    @Override
    public String form() {
        return "XML-RPC";
    }

    @Override
    public RequestBody body(String method, Map<String, Object> parameters) {
        SentValues.check(parameters);
        return body(method, parameters.isEmpty() ? List.of() : List.of(XmlRpcValues.of(parameters)));
    }

    private RequestBody body(String method, List<?> params) {
        return written(XML, target -> new XmlRpcWriter(target).writeCall(method, params));
    }

    private XmlRpcResponse response(Answer answer) throws IOException {
        if (answer.declaresUnknownCharset()) {
            throw new CharacterCodingException();
        }
        MediaType type = answer.type();
        return reader.readResponse(new ByteArrayInputStream(answer.body()), type == null ? null : type.charset());
    }

    @Override
    @Nullable
    CodedError error(Answer answer) throws IOException {
        return response(answer) instanceof XmlRpcResponse.Fault fault
                ? new CodedError(fault.code(), fault.message())
                : null;
    }

    @Override
    public JsonParser result(Answer answer) throws IOException {
        if (response(answer) instanceof XmlRpcResponse.Result result) {
            return result.value();
        }
        throw new IOException("found a fault, expected a result");
    }

    /** The reader counts itself. */
    @Override
    public long mostValues(Answer answer) {
        return 0;
    }
}
