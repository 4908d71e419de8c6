package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcCall;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.control.Access;
import dev.memsetkit.fakeserver.control.CallOutcome;
import dev.memsetkit.fakeserver.control.FakeApi;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.wire.XmlRpcElements;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** XML-RPC: one struct of named parameters, or nothing, whatever the content type says. Refusals are faults. */
final class XmlRpcAccess {

    /** What XML-RPC servers agree on for a document that cannot be read. */
    private static final int NOT_READABLE = -32700;

    /** What was sent may be a secret: it is told to who sent it, and to no log. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final ObjectNode NO_PARAMETERS = JsonNodeFactory.instance.objectNode();

    private final FakeApi api;
    private final PendingFaults faults;
    private final JsonMapper mapper;
    private final XmlRpcReader reader;
    private final XmlRpcElements values = new XmlRpcElements(MethodCatalog.bundled());
    private final IntrospectionMethods system = new IntrospectionMethods(MethodCatalog.bundled());

    XmlRpcAccess(FakeApi api, PendingFaults faults, JsonMapper mapper) {
        this.api = api;
        this.faults = faults;
        this.mapper = mapper;
        this.reader = new XmlRpcReader(new XmlRpcLimits(HttpFront.MAX_BODY, 200_000, 64, HttpFront.MAX_BODY, 1000));
    }

    HttpReply handle(IncomingRequest request) {
        if (!request.method().equals("POST")) {
            return HttpReply.wrongMethod("POST");
        }
        String method;
        JsonNode parameters;
        try {
            XmlRpcCall call = reader.readCall(
                    new ByteArrayInputStream(request.body()), declaresEncoding(request) ? null : request.charset());
            method = call.method();
            try (JsonParser tokens = call.params()) {
                parameters = mapper.readTree(tokens);
            }
        } catch (IOException e) {
            String message = "parse error. not well formed: " + e.getMessage();
            return fault(NOT_READABLE, message).noCall(QUOTED.matcher(message).replaceAll("\"...\""));
        }
        List<Fault> taken = faults.take(api.presentName(method));
        return answer(request, method, parameters, taken).with(taken);
    }

    private HttpReply answer(IncomingRequest request, String method, JsonNode parameters, List<Fault> taken) {
        String key = request.basicUser();
        Optional<Object> aboutMethods;
        try {
            aboutMethods = system.answer(method, parameters);
            if (aboutMethods.isEmpty() && api.rules().validator1()) {
                aboutMethods = Validator1.answer(method, parameters);
            }
        } catch (ApiFault e) {
            return refused(method, key, new CallOutcome.Refusal(e.error(), e.text()));
        }
        if (aboutMethods.isPresent()) {
            for (Fault fault : taken) {
                if (fault.kind() == Fault.Kind.ERROR) {
                    return refused(method, key, new CallOutcome.Refusal(fault.error(), "Fault on demand"));
                }
            }
            api.answered(
                    Access.XML_RPC, method, NO_PARAMETERS, key, new CallOutcome.Result(NO_PARAMETERS, NO_PARAMETERS));
            return result(aboutMethods.get());
        }
        if (parameters.size() > 1
                || (parameters.size() == 1 && !parameters.path(0).isObject())) {
            return refused(
                    method,
                    key,
                    new CallOutcome.Refusal(
                            ApiError.BAD_PARAMETERS,
                            "Parameters must be named: expected one struct, found "
                                    + (parameters.size() == 1 ? "another value" : parameters.size() + " parameters")));
        }
        ObjectNode named =
                parameters.path(0) instanceof ObjectNode struct ? struct : JsonNodeFactory.instance.objectNode();
        JsonNode keyMember = named.remove("api_key");
        if (key.isEmpty() && keyMember != null) {
            key = keyMember.asText();
        }
        CallOutcome answer = api.call(Access.XML_RPC, method, named, false, key, taken);
        if (answer instanceof CallOutcome.Refusal refusal) {
            return fault(refusal.error().code(), refusal.text());
        }
        CallOutcome.Result result = (CallOutcome.Result) answer;
        return result(values.of(result.schema(), result.value()));
    }

    private HttpReply refused(String method, String key, CallOutcome.Refusal refusal) {
        api.answered(Access.XML_RPC, method, NO_PARAMETERS, key, refusal);
        return fault(refusal.error().code(), refusal.text());
    }

    private static boolean declaresEncoding(IncomingRequest request) {
        byte[] body = request.body();
        String start = new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1);
        return start.startsWith("<?xml") && start.contains("encoding");
    }

    private static HttpReply result(Object value) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            new XmlRpcWriter(body).writeResult(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HttpReply.of(200, HttpReply.XML, body.toByteArray());
    }

    private HttpReply fault(int code, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            Object printable = values.of(MissingNode.getInstance(), JsonNodeFactory.instance.textNode(text));
            new XmlRpcWriter(body).writeFault(code, printable.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HttpReply.of(200, HttpReply.XML, body.toByteArray());
    }
}
