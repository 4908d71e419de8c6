package dev.memsetkit.spec.diff;

import java.util.Locale;
import java.util.Optional;

/** Which changes are a failure. */
public enum FailOn {
    /** What breaks calls or code, and what could not be read, which may. */
    BREAKING,
    /** What is known to break calls or code; what could not be read passes. */
    KNOWN_BREAKING,
    /** Any change at all, of words too. */
    ANY,
    /** No change is a failure. */
    NONE;

    /**
     * {@return whether the diff has changes that are a failure}
     *
     * @param diff what changed; may be empty
     */
    public boolean fails(SpecDiff diff) {
        return switch (this) {
            case BREAKING -> diff.breaking();
            case KNOWN_BREAKING -> diff.changes().stream().anyMatch(Change::knownBreaking);
            case ANY -> !diff.isEmpty();
            case NONE -> false;
        };
    }

    /**
     * {@return the choice of that name, if there is one}
     *
     * @param name name in lower case with hyphens, such as {@code breaking} or {@code known-breaking}
     */
    public static Optional<FailOn> ofName(String name) {
        for (FailOn choice : values()) {
            if (choice.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
