package dev.memsetkit.spec.client;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out names of one scope, each once: a name that is taken gets the next free number. */
public final class NameAllocator {

    private final Set<String> taken = new HashSet<>();
    private final boolean ofTypes;

    private NameAllocator(boolean ofTypes) {
        this.ofTypes = ofTypes;
    }

    /** For members of a type. */
    public static NameAllocator ofMembers() {
        return new NameAllocator(false);
    }

    /**
     * For types: they become files, which some systems tell apart by more than case only and which cannot have the names
     * of devices on others. The names of the types that generated code uses itself are taken.
     */
    public static NameAllocator ofTypes() {
        return new NameAllocator(true);
    }

    /** The name, or the name with the lowest number from 2 on that is free. */
    public String allocate(String name) {
        String free = name;
        for (int number = 2; !take(free); number++) {
            free = name + number;
        }
        return free;
    }

    private boolean take(String name) {
        return ofTypes ? !ReservedTypes.contains(name) && taken.add(name.toLowerCase(Locale.ROOT)) : taken.add(name);
    }
}
