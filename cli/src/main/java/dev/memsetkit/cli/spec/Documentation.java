package dev.memsetkit.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the documentation says of each method, read from the bundled spec, or another, when it is first asked for. */
public final class Documentation implements ParameterTypes {

    private final MethodSource source;

    /**
     * The types of the parameters by method; enough to lint a call that breaks no rule. With the JSON of its method instead, that
     * takes 138 ms of processor time, not 83.
     */
    private final Map<String, Map<String, String>> types;

    private final Map<String, String> aliases;
    private final Map<String, JsonNode> methods = new ConcurrentHashMap<>();
    private final Map<String, MethodWords> words = new ConcurrentHashMap<>();

    /** What the bundled documentation says. */
    public Documentation() {
        this(new BundledMethods());
    }

    private Documentation(MethodSource source) {
        this.source = source;
        this.types = types(source);
        this.aliases = aliases(source);
    }

    /**
     * What another spec says.
     *
     * @throws dev.memsetkit.spec.model.SpecException if it demands what cannot be checked
     */
    public static Documentation of(ApiSpec spec) {
        return new Documentation(new SpecMethods(spec));
    }

    private static Map<String, Map<String, String>> types(MethodSource source) {
        Map<String, Map<String, String>> types = new LinkedHashMap<>();
        for (String line : new String(source.file("types.txt"), StandardCharsets.UTF_8).split("\n")) {
            String[] words = line.split(" ");
            if (line.isEmpty()) {
                continue;
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i += 2) {
                parameters.put(words[i], words[i + 1]);
            }
            types.put(words[0], parameters);
        }
        return types;
    }

    private static Map<String, String> aliases(MethodSource source) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (String line : new String(source.file("aliases.txt"), StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                aliases.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return aliases;
    }

    /** The documented address of an access method: {@code json}, {@code xmlrpc} or {@code jsonrpc}; empty for another. */
    public String address(String accessMethod) {
        for (String line : new String(source.file("addresses.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith(accessMethod + " ")) {
                return line.substring(accessMethod.length() + 1);
            }
        }
        return "";
    }

    /** The method that a former name still stands for; empty where the documentation knows of none. */
    public String aliasOf(String name) {
        return aliases.getOrDefault(name, "");
    }

    /** The validator of a method that is documented. */
    public MethodValidator validator(String method) {
        return source.validator(method);
    }

    /** The hosts that its methods are called at, beside the API's own, and others. */
    public List<String> hostsAnd(List<String> others) {
        List<String> hosts = new ArrayList<>(source.otherHosts());
        hosts.addAll(others);
        return hosts;
    }

    @Override
    public List<String> methods() {
        return List.copyOf(types.keySet());
    }

    /** Whether a method of that name is documented. */
    public boolean knows(String method) {
        return types.containsKey(method);
    }

    /** The method as it stands in the spec; a missing node for a method that is not documented. */
    public JsonNode method(String name) {
        return knows(name) ? methods.computeIfAbsent(name, this::read) : MissingNode.getInstance();
    }

    private JsonNode read(String name) {
        try {
            return new JsonMapper().readTree(source.file(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String typeOf(String method, String parameter) {
        return types.getOrDefault(method, types.getOrDefault(aliasOf(method), Map.of()))
                .getOrDefault(parameter, "")
                .replace("-", "");
    }

    /**
     * The words that a rule about a parameter was read from; empty where they are not known.
     *
     * @param pointer JSON pointer of the value, which may lead into a list of dictionaries that another method describes
     * @param rule name of the rule, such as {@code maxLength}
     */
    public String words(String method, String pointer, String rule) {
        if (!knows(method)) {
            return "";
        }
        String[] steps = pointer.split("/", -1);
        String parameter = steps.length > 1 ? steps[1] : "";
        String inner = words(method).inner().get(parameter);
        return inner != null && steps.length > 3
                ? words(inner).of(steps[3], rule)
                : words(method).of(parameter, rule);
    }

    /** Where the method is documented, such as {@code methods_dns.html#dns.reload}; empty for an unknown one. */
    public String place(String method) {
        return knows(method) ? words(method).place() : "";
    }

    private MethodWords words(String method) {
        return words.computeIfAbsent(
                method, name -> MethodWords.parse(new String(source.file(name + ".txt"), StandardCharsets.UTF_8)));
    }
}
