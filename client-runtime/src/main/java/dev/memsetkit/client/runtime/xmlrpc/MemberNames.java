package dev.memsetkit.client.runtime.xmlrpc;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a struct has so far. */
final class MemberNames {

    private static final int FEW = 24;

    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    /** Whether the name is new. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(name)) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Set.of(few));
            return many.add(name);
        }
        few[count++] = name;
        return true;
    }

    /** For the next struct. */
    void clear() {
        count = 0;
        many = null;
    }
}
