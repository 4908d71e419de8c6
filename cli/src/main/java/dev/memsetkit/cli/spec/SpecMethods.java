package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The methods of any spec, with validators that read it while they check. */
final class SpecMethods implements MethodSource {

    private final Map<String, byte[]> files;
    private final SpecValidators validators;
    private final List<String> hosts = new ArrayList<>();

    /**
     * The methods of a spec.
     *
     * @throws dev.memsetkit.spec.model.SpecException if it demands what cannot be checked
     */
    SpecMethods(ApiSpec spec) {
        requireNames(spec);
        try {
            JsonNode document = new JsonMapper().readTree(OpenRpcWriter.write(spec));
            files = MethodFiles.cut(document);
            document.path("x-endpoints").forEach(address -> {
                String host = URI.create(address.asText()).getAuthority();
                if (host != null) {
                    hosts.add(host);
                }
            });
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        validators = new SpecValidators(spec);
    }

    /** A name with a blank in it could not be written in a call, and not in the files. */
    private static void requireNames(ApiSpec spec) {
        for (Method method : spec.methods()) {
            requireName(method.name(), "a method");
            for (Parameter parameter : method.params()) {
                requireName(parameter.name(), "a parameter of " + method.name());
            }
        }
    }

    private static void requireName(String name, String what) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new SpecException(CliMessage.NAME_WITH_BLANKS.text(what, name));
        }
    }

    @Override
    public byte[] file(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("nothing was cut of the spec under the name " + name);
        }
        return file;
    }

    @Override
    public MethodValidator validator(String method) {
        return validators.of(method);
    }

    @Override
    public List<String> otherHosts() {
        return hosts;
    }
}
