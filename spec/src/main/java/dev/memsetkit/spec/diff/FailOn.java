package dev.memsetkit.spec.diff;

import java.util.Locale;
import java.util.Optional;

/** Which changes are a failure. */
public enum FailOn {
    BREAKING,
    ANY,
    NONE;

    /** Whether the diff has changes that are a failure. */
    public boolean fails(SpecDiff diff) {
        return switch (this) {
            case BREAKING -> diff.breaking();
            case ANY -> !diff.isEmpty();
            case NONE -> false;
        };
    }

    /** The choice of that name in lower case, as {@code breaking}. */
    public static Optional<FailOn> ofName(String name) {
        for (FailOn choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
