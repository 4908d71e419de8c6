package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.DataType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What vanished from the documentation without being announced in its changelog: perhaps a page was not read.
 *
 * @param methods vanished methods
 * @param members vanished parameters, returned keys and answers of methods that are still there
 * @param constraints vanished constraints, values and rules
 */
public record UnannouncedRemovals(List<Change> methods, List<Change> members, List<Change> constraints) {

    private static final Set<ChangeKind> MEMBERS = EnumSet.of(
            ChangeKind.PARAMETER_REMOVED,
            ChangeKind.KEY_REMOVED,
            ChangeKind.COMPONENT_REMOVED,
            ChangeKind.ERROR_REMOVED);
    private static final Set<ChangeKind> CONSTRAINTS = EnumSet.of(
            ChangeKind.CONSTRAINT_REMOVED,
            ChangeKind.SET_REMOVED,
            ChangeKind.KNOWN_SET_REMOVED,
            ChangeKind.VALUE_REMOVED,
            ChangeKind.KNOWN_VALUE_REMOVED,
            ChangeKind.RULE_REMOVED,
            ChangeKind.RAISE_REMOVED);

    private static final Set<String> BARE = Set.of("nothing", "Dictionary", "List", "List of Dictionary", "any value");

    /**
     * Keeps unmodifiable copies of {@code methods}, {@code members} and {@code constraints}.
     *
     * @param methods the {@link #methods()}
     * @param members the {@link #members()}
     * @param constraints the {@link #constraints()}
     */
    public UnannouncedRemovals {
        methods = List.copyOf(methods);
        members = List.copyOf(members);
        constraints = List.copyOf(constraints);
    }

    /**
     * {@return what the diff lost and the changelog does not announce}
     *
     * @param diff what changed, with the changelog of the newer spec
     */
    public static UnannouncedRemovals of(SpecDiff diff) {
        List<Change> unannounced = diff.changelog().unannounced();
        return new UnannouncedRemovals(
                of(unannounced, Set.of(ChangeKind.METHOD_REMOVED)),
                unannounced.stream().filter(UnannouncedRemovals::losesMember).toList(),
                unannounced.stream()
                        .filter(UnannouncedRemovals::losesConstraint)
                        .toList());
    }

    /** Which value it is where the place is that of all values. */
    private static String value(Change change) {
        boolean value = change.kind() == ChangeKind.VALUE_REMOVED || change.kind() == ChangeKind.KNOWN_VALUE_REMOVED;
        return value && change.before() != null
                ? " (" + Sentences.line(change.before().value()) + ")"
                : "";
    }

    private static boolean losesMember(Change change) {
        boolean answer = change.kind() == ChangeKind.RESULT_TYPE || change.kind() == ChangeKind.KEY_TYPE;
        return MEMBERS.contains(change.kind()) || (answer && losesShape(change));
    }

    private static boolean losesConstraint(Change change) {
        return CONSTRAINTS.contains(change.kind())
                || (change.kind() == ChangeKind.PARAMETER_TYPE_WIDENED && losesShape(change));
    }

    /** Whether there was more to say of a value than its bare type, and now there is not. */
    private static boolean losesShape(Change change) {
        if (change.before() == null || change.after() == null) {
            return false;
        }
        String before = change.before().value();
        return BARE.contains(change.after().value())
                && !BARE.contains(before)
                && DataType.ofDocumentedName(before).isEmpty();
    }

    private static List<Change> of(List<Change> changes, Set<ChangeKind> kinds) {
        return changes.stream().filter(change -> kinds.contains(change.kind())).toList();
    }

    /**
     * {@return whether more vanished than the limits allow}
     *
     * @param limits how many of each sort may vanish
     */
    public boolean exceed(LossLimits limits) {
        return methods.size() > limits.methods()
                || members.size() > limits.members()
                || constraints.size() > limits.constraints();
    }

    /** {@return one line for each loss: what vanished, and the page that it was read from} */
    public List<String> lines() {
        return List.of(methods, members, constraints).stream()
                .flatMap(List::stream)
                .map(change -> change.where()
                        + value(change)
                        + change.oldSource()
                                .map(page -> ", read from " + page + " before")
                                .orElse("")
                        + " [" + change.kind().id() + "]")
                .toList();
    }
}
