package dev.memsetkit.cli.http;

import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.client.runtime.validation.Suggestion;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of methods from other words. */
public final class KnownMethods {

    private static final Pattern NAME = Pattern.compile("[a-z_]+(\\.[a-z_]+)+");

    /** Names that nothing but a file has. */
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:json|sh|txt|py|php|rb|js|xml|yml|yaml|html|log|conf|cfg|ini|md|com|net|org|example|gz|zip|tar|sql|csv|pem|key|service)");

    private final Set<String> methods;
    private final Set<String> sections = new HashSet<>();

    /** The methods that the documentation has. */
    public KnownMethods(ParameterTypes types) {
        methods = new HashSet<>(types.methods());
        for (String name : methods) {
            int dot = name.indexOf('.');
            if (dot > 0) {
                sections.add(name.substring(0, dot));
            }
        }
    }

    /** Whether it is the name of a method, also one that tells about methods. */
    public boolean has(String name) {
        return methods.contains(name) || SystemMethodNames.NAMES.contains(name);
    }

    /** Whether it is a method, or is so near to one that it can hardly be meant otherwise. */
    public boolean isMeant(String name) {
        return has(name) || (looksLike(name) && !FILE.matcher(name).matches() && Suggestion.isNear(name, methods));
    }

    /** Whether it has the form of a name of a method and starts with a section of the documentation. */
    public boolean looksLike(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && (sections.contains(name.substring(0, dot)) || name.startsWith("system."))
                && NAME.matcher(name).matches();
    }

    /** Whether a word at the prompt of ma-shell is meant to be a method. */
    public static boolean isDotted(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && word.indexOf('/') < 0;
    }

    /** Whether it has the form of a name of a method, whatever its section. */
    static boolean hasForm(String name) {
        return NAME.matcher(name).matches();
    }
}
