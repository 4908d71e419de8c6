package dev.memsetkit.client.runtime.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Parameters were refused before anything was sent. */
public final class ViolationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    private ViolationException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    /**
     * Throws if there are errors among the violations; warnings pass.
     *
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

    /** The violations, at least one; none after deserialization. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
