package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.JavaType;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.SystemMethods;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/** The methods of XML-RPC that tell about the others; they change nothing. */
public final class SystemCalls implements SystemMethods {

    private final Engine engine;
    private final XmlRpcTransport transport;
    private final HttpUrl base;

    private SystemCalls(Engine engine, XmlRpcTransport transport, HttpUrl base) {
        this.engine = engine.forParts(method -> true);
        this.transport = transport;
        this.base = base;
    }

    /**
     * The methods about methods of the access method that has them.
     *
     * @throws IllegalStateException if it is another access method
     */
    public static SystemMethods of(Engine engine, HttpUrl base) {
        if (engine.transport() instanceof XmlRpcTransport transport) {
            return new SystemCalls(engine, transport, base);
        }
        throw new IllegalStateException(UsageMessage.NO_SYSTEM_METHODS.text());
    }

    @Override
    public MemsetCall<List<String>> listMethods() {
        JavaType names = engine.mapper().getTypeFactory().constructCollectionType(List.class, String.class);
        return call(engine, "system.listMethods", Map.of(), names);
    }

    @Override
    public MemsetCall<String> methodHelp(String method) {
        String name = MethodName.checked(method);
        JavaType text = engine.mapper().constructType(String.class);
        return call(engine.with(transport.positional(name)), "system.methodHelp", Map.of("method", name), text);
    }

    private <T> MemsetCall<T> call(Engine with, String method, Map<String, Object> parameters, JavaType type) {
        return new MethodCall<>(CallPlan.of(
                with, method, parameters, Set.of(), Carriers.request(base), new ResultDecoder(with.mapper(), type)));
    }
}
