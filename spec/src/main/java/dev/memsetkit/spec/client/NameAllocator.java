package dev.memsetkit.spec.client;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hands out names of one scope, each once: a name that is taken gets the next free number. */
public final class NameAllocator {

    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Class",
            "Deprecated",
            "Double",
            "IllegalStateException",
            "Long",
            "Object",
            "Override",
            "Record",
            "RuntimeException",
            "String",
            "SuppressWarnings",
            "Void");

    private final Set<String> taken = new HashSet<>();
    private final boolean ignoreCase;

    private NameAllocator(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    /** For members of a type. */
    public static NameAllocator ofMembers() {
        return new NameAllocator(false);
    }

    /**
     * For types: they become files, which some systems tell apart by more than case only. The names that generated code
     * takes from {@code java.lang} without an import are taken.
     */
    public static NameAllocator ofTypes() {
        NameAllocator names = new NameAllocator(true);
        JAVA_LANG.forEach(names::allocate);
        return names;
    }

    /** The name, or the name with the lowest number from 2 on that is free. */
    public String allocate(String name) {
        String free = name;
        for (int number = 2; !taken.add(ignoreCase ? free.toLowerCase(Locale.ROOT) : free); number++) {
            free = name + number;
        }
        return free;
    }
}
