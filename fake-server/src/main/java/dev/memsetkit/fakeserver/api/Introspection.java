package dev.memsetkit.fakeserver.api;

import java.util.Map;

/** The methods of XML-RPC that are about methods. The documentation does not describe them, clients call them all the same. */
public final class Introspection {

    /** What each does, by its name. */
    public static final Map<String, String> DESCRIPTIONS = Map.of(
            "system.listMethods", "List all the public methods",
            "system.methodHelp", "Return the documentation of a method",
            "system.methodSignature", "Return the signatures of a method");

    private Introspection() {}
}
