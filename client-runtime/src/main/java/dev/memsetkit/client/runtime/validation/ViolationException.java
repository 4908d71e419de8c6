package dev.memsetkit.client.runtime.validation;

import dev.memsetkit.client.runtime.Delivery;
import dev.memsetkit.client.runtime.MemsetException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters were refused before anything was sent. */
public final class ViolationException extends MemsetException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Violation> violations;

    private ViolationException(List<Violation> violations) {
        super(
                violations.get(0).method(),
                Delivery.NOT_SENT,
                violations.stream().map(Violation::toString).collect(Collectors.joining("\n")),
                null);
        this.violations = List.copyOf(violations);
    }

    /**
     * Throws if there are errors among the violations; warnings pass.
     *
     * @param violations what a validator found; may be empty
     * @throws ViolationException with all errors
     */
    public static void throwIfErrors(List<Violation> violations) {
        List<Violation> errors = violations.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ViolationException(errors);
        }
    }

    /** {@return the violations, at least one; none after deserialization} */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
