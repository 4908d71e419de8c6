package dev.memsetkit.cli.http;

import java.util.Set;

/** The methods about methods, which clients of XML-RPC call and the documentation does not describe. */
public final class SystemMethodNames {

    /** Their names. */
    public static final Set<String> NAMES = Set.of("system.listMethods", "system.methodHelp");

    private SystemMethodNames() {}
}
