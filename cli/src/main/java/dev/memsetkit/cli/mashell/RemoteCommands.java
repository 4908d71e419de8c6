package dev.memsetkit.cli.mashell;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.client.UncheckedClient;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The methods of the server, as it lists them itself. */
final class RemoteCommands implements AutoCloseable {

    private static final Pattern KEY_PLACE = Pattern.compile("^(https?://)%s:[^@/]*@(.+)$");

    private final UncheckedClient client;
    private final XmlRpcReader reader = new XmlRpcReader(XmlRpcLimits.DEFAULT).datesAsSent();
    private final ObjectReader trees = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private RemoteCommands(UncheckedClient client) {
        this.client = client;
    }

    /**
     * The server at an address.
     *
     * @param url holds {@code %s} in front of a colon where the key belongs
     * @throws IllegalArgumentException if the address or the key cannot be used
     */
    static RemoteCommands at(String url, String key) {
        if (!url.contains("%s:")) {
            throw new IllegalArgumentException("No %s substitution found in API URL");
        }
        var parts = KEY_PLACE.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "the API URL has %s: at a place where no user name is, expected http(s)://%s:@host/path");
        }
        return new RemoteCommands(UncheckedClient.builder(Set.of())
                .transport(Transport.XML_RPC)
                .userAgent("ma-shell/0.3")
                .baseUrl(parts.group(1) + parts.group(2))
                .apiKey(key)
                .build());
    }

    List<String> list() throws IOException {
        return client.system().listMethods().execute();
    }

    String help(String command) throws IOException {
        return client.system().methodHelp(command).execute();
    }

    JsonNode call(String command, Map<String, Object> parameters) throws IOException {
        String answer = client.call(command, parameters).executeForResponse().body();
        // Dates are shown as they were sent.
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        XmlRpcResponse response = reader.readResponse(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        if (!(response instanceof XmlRpcResponse.Result result)) {
            throw new IOException("found a fault, expected a result");
        }
        try (JsonParser value = result.value()) {
            return trees.readTree(value);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
