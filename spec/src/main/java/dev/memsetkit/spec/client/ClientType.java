package dev.memsetkit.spec.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Java type of the generated client.
 *
 * @param home where the type is declared
 * @param name simple name; with its owner before it for a nested class
 * @param arguments type arguments
 */
public record ClientType(Home home, String name, List<ClientType> arguments) {

    /** Where types are declared. */
    public enum Home {
        PRIMITIVE(""),
        WILDCARD(""),
        LANG(""),
        MATH(""),
        UTIL(""),
        JACKSON(""),
        RETROFIT(""),
        RUNTIME(""),
        CLIENT(""),
        API("api"),
        PARAMS("params"),
        RESULTS("model"),
        VALUES("value"),
        ERRORS("error");

        private final String folder;

        Home(String folder) {
            this.folder = folder;
        }

        /** Package below that of the client class; empty for the client's own and for types that are not generated. */
        public String folder() {
            return folder;
        }

        /** Whether types of this home are generated. */
        public boolean isGenerated() {
            return this == CLIENT || !folder.isEmpty();
        }
    }

    public static final ClientType STRING = of(Home.LANG, "String");
    public static final ClientType LONG = of(Home.LANG, "Long");
    public static final ClientType BOOLEAN = of(Home.LANG, "Boolean");
    public static final ClientType OBJECT = of(Home.LANG, "Object");
    public static final ClientType VOID = of(Home.LANG, "Void");
    public static final ClientType DECIMAL = of(Home.MATH, "BigDecimal");
    public static final ClientType JSON = of(Home.JACKSON, "JsonNode");
    public static final ClientType DATE = of(Home.RUNTIME, "MemsetDate");

    /** The unknown type of elements that are sent: a list of whatever can be given. */
    public static final ClientType ANY = of(Home.WILDCARD, "?");

    private static final Map<ClientType, String> PRIMITIVES = Map.of(LONG, "long", BOOLEAN, "boolean");

    public ClientType {
        arguments = List.copyOf(arguments);
    }

    /** A type without arguments. */
    public static ClientType of(Home home, String name) {
        return new ClientType(home, name, List.of());
    }

    /** A list. */
    public static ClientType list(ClientType element) {
        return new ClientType(Home.UTIL, "List", List.of(element));
    }

    /** A dictionary with keys that are data. */
    public static ClientType map(ClientType value) {
        return new ClientType(Home.UTIL, "Map", List.of(STRING, value));
    }

    /** A call of the runtime that gives such a result. */
    public static ClientType call(boolean job, ClientType result) {
        return new ClientType(Home.RUNTIME, job ? "JobCall" : "MemsetCall", List.of(result));
    }

    /** The type as setters take it: whole numbers and flags are primitives. */
    public ClientType unboxed() {
        String primitive = PRIMITIVES.get(this);
        return primitive == null ? this : of(Home.PRIMITIVE, primitive);
    }

    /** A class nested in this one. */
    public ClientType nested(String nestedName) {
        return of(home, name + "." + nestedName);
    }

    /** What compiled code refers to: the type without arguments. */
    public String erased() {
        if (home == Home.WILDCARD) {
            return "Object";
        }
        return home.folder.isEmpty() ? name : home.folder + "." + name;
    }

    /** The type with its arguments. */
    public String source() {
        String plain = home == Home.WILDCARD ? name : erased();
        return arguments.isEmpty()
                ? plain
                : plain + arguments.stream().map(ClientType::source).collect(Collectors.joining(",", "<", ">"));
    }

    /** The generated types that it is or has as arguments. */
    public List<ClientType> generated() {
        List<ClientType> all = new ArrayList<>();
        if (home.isGenerated()) {
            all.add(this);
        }
        arguments.forEach(argument -> all.addAll(argument.generated()));
        return all;
    }
}
