package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.client.ClientSurface;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Compares what is said of one value besides its type: of a parameter, or of a key that is sent back or returned. */
final class ValueComparison {

    /** Of shorter values it cannot be said whether they are alike. */
    private static final int MIN_LENGTH = 3;

    private final Changes changes;
    private final RenameWords words;
    private final boolean returned;

    ValueComparison(Changes changes, RenameWords words, boolean returned) {
        this.changes = changes;
        this.words = words;
        this.returned = returned;
    }

    /** Compares two shapes of the same type. */
    void compare(@Nullable Schema old, @Nullable Schema now, Place from, Place to) {
        Constraints before = constraints(old);
        Constraints after = constraints(now);
        if (!before.equals(after)) {
            compare(before, after, from, to);
        }
        if (old instanceof Schema.ListOf a && now instanceof Schema.ListOf b) {
            compare(a.items(), b.items(), from.detail(" (elements)", "/items"), to.detail(" (elements)", "/items"));
        } else if (old instanceof Schema.MapOf a && now instanceof Schema.MapOf b) {
            String below = "/additionalProperties";
            compare(a.values(), b.values(), from.detail(" (values)", below), to.detail(" (values)", below));
        }
    }

    static Constraints constraints(@Nullable Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar.constraints();
        } else if (schema instanceof Schema.ScalarOrList either) {
            return either.scalar().constraints();
        }
        return schema instanceof Schema.ListOf list ? list.constraints() : Constraints.NONE;
    }

    private void compare(Constraints old, Constraints now, Place from, Place to) {
        limit("minLength", "minimum length", longOf(old.minLength()), longOf(now.minLength()), false, from, to);
        limit("maxLength", "maximum length", longOf(old.maxLength()), longOf(now.maxLength()), true, from, to);
        limit("minimum", "minimum", old.minimum(), now.minimum(), false, from, to);
        limit("maximum", "maximum", old.maximum(), now.maximum(), true, from, to);
        limit(
                "minItems",
                "minimum number of elements",
                longOf(old.minItems()),
                longOf(now.minItems()),
                false,
                from,
                to);
        limit("maxItems", "maximum number of elements", longOf(old.maxItems()), longOf(now.maxItems()), true, from, to);
        form("format", old.format(), now.format(), from, to);
        if (Objects.equals(old.format(), now.format())) {
            // Otherwise the pattern says what the format says.
            form("pattern", old.pattern(), now.pattern(), from, to);
        }
        values(old, now, from, to);
        if (!Objects.equals(old.defaultValue(), now.defaultValue())) {
            change(
                    ChangeKind.DEFAULT_CHANGED,
                    from,
                    to,
                    "default",
                    "/default",
                    text(old.defaultValue()),
                    text(now.defaultValue()));
        }
    }

    private static OptionalLong longOf(OptionalInt value) {
        return value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty();
    }

    private static String text(@Nullable Literal value) {
        return value == null ? "none" : value.text().isEmpty() ? "the empty string" : value.text();
    }

    private void limit(
            String keyword, String words, OptionalLong old, OptionalLong now, boolean upper, Place from, Place to) {
        if (old.equals(now)) {
            return;
        }
        ChangeKind kind;
        if (old.isEmpty()) {
            kind = ChangeKind.CONSTRAINT_ADDED;
        } else if (now.isEmpty()) {
            kind = ChangeKind.CONSTRAINT_REMOVED;
        } else {
            boolean raised = now.getAsLong() > old.getAsLong();
            kind = raised == upper ? ChangeKind.LIMIT_LOOSENED : ChangeKind.LIMIT_TIGHTENED;
        }
        String before = old.isPresent() ? Long.toString(old.getAsLong()) : "none";
        String after = now.isPresent() ? Long.toString(now.getAsLong()) : "none";
        constraint(kind, from, to, words, "/" + keyword, before, after);
    }

    private void form(String keyword, @Nullable String old, @Nullable String now, Place from, Place to) {
        if (!Objects.equals(old, now)) {
            ChangeKind kind = old == null
                    ? ChangeKind.CONSTRAINT_ADDED
                    : now == null ? ChangeKind.CONSTRAINT_REMOVED : ChangeKind.FORM_CHANGED;
            String before = old == null ? "none" : old;
            constraint(kind, from, to, keyword, "/" + keyword, before, now == null ? "none" : now);
        }
    }

    private void constraint(ChangeKind kind, Place from, Place to, String words, String below, String old, String now) {
        change(returned ? ChangeKind.RETURNED_CONSTRAINT : kind, from, to, words, below, old, now);
    }

    private void change(ChangeKind kind, Place from, Place to, String words, String below, String old, String now) {
        changes.changed(kind, from.detail(": " + words, below), to.detail(": " + words, below))
                .values(old, now)
                .add();
    }

    private void values(Constraints old, Constraints now, Place from, Place to) {
        if (old.values().isEmpty() && now.values().isEmpty()) {
            return;
        }
        String all = SchemaText.literals(old.values());
        String allNow = SchemaText.literals(now.values());
        if (old.values().isEmpty()) {
            ChangeKind kind = now.open() ? ChangeKind.KNOWN_SET_ADDED : ChangeKind.SET_ADDED;
            change(returned ? ChangeKind.RETURNED_SET : kind, from, to, "values", set(now), "any", allNow);
        } else if (now.values().isEmpty()) {
            ChangeKind kind = old.open() ? ChangeKind.KNOWN_SET_REMOVED : ChangeKind.SET_REMOVED;
            change(returned ? ChangeKind.RETURNED_SET : kind, from, to, "values", set(old), all, "any");
        } else {
            if (old.open() != now.open()) {
                ChangeKind kind = now.open() ? ChangeKind.SET_OPENED : ChangeKind.SET_CLOSED;
                change(
                        returned ? ChangeKind.RETURNED_SET : kind,
                        from,
                        to,
                        "values",
                        set(now),
                        openness(old),
                        openness(now));
            }
            eachValue(old, now, from, to);
        }
    }

    private static String openness(Constraints set) {
        return set.open() ? "others are accepted too" : "only these";
    }

    private static String set(Constraints set) {
        return set.open() ? "/x-known-values" : "/enum";
    }

    private void eachValue(Constraints old, Constraints now, Place from, Place to) {
        Place before = from.detail(": values", set(old));
        Place after = to.detail(": values", set(now));
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<Matching.Pair<String>> pairs = new Matching<>(
                        texts(old), texts(now), text -> text, words, (one, other) -> alike(old, one, now, other))
                .pairs();
        for (Matching.Pair<String> pair : pairs) {
            String value = pair.old();
            String other = pair.now();
            if (value != null && other != null && pair.rename() != null) {
                renamed(value, other, pair.rename(), now, before, after);
            } else if (other == null && value != null) {
                gone.add(value);
            } else if (value == null && other != null) {
                come.add(other);
            } else if (value != null) {
                kept.add(value);
            }
        }
        ChangeKind went = returned
                ? ChangeKind.RETURNED_VALUE_REMOVED
                : now.open() ? ChangeKind.KNOWN_VALUE_REMOVED : ChangeKind.VALUE_REMOVED;
        gone.forEach(
                value -> changes.changed(went, before, after).values(value, "").add());
        ChangeKind came = returned
                ? ChangeKind.RETURNED_VALUE_ADDED
                : now.open() || old.open() ? ChangeKind.KNOWN_VALUE_ADDED : ChangeKind.VALUE_ADDED;
        come.forEach(
                value -> changes.changed(came, before, after).values("", value).add());
        for (String value : kept) {
            String meant = old.labels().getOrDefault(value, "");
            String means = now.labels().getOrDefault(value, "");
            if (!Words.same(meant, means)) {
                String below = "/x-enum-descriptions/" + Place.escaped(value);
                String words = ": meaning of " + value;
                // A number has the name of its meaning.
                changes.changed(ChangeKind.VALUE_MEANING, from.detail(words, below), to.detail(words, below))
                        .values(meant, means)
                        .with(List.of(from.key() + ClientSurface.VALUES + value))
                        .add();
            }
        }
    }

    private void renamed(String value, String other, Rename how, Constraints now, Place before, Place after) {
        Changes.Draft draft = changes.changed(ChangeKind.VALUE_RENAMED, before, after)
                .values(value, other)
                .known(how);
        if (returned || now.open()) {
            draft.means(Effect.DOCUMENTATION, "the constant has another name");
        } else if (words.alias(value, other)) {
            draft.means(Effect.WIRE_BREAKING, "the API still takes the old value, the client's checks refuse it");
        }
        draft.add();
    }

    private static List<String> texts(Constraints set) {
        return set.values().stream().map(Literal::text).distinct().toList();
    }

    /** Values that mean the same are alike; of those without a meaning, names that differ in more than digits. */
    private static double alike(Constraints old, String value, Constraints now, String other) {
        String meant = old.labels().getOrDefault(value, "");
        String means = now.labels().getOrDefault(other, "");
        if (!meant.isEmpty() || !means.isEmpty()) {
            return Words.same(meant, means) ? 1 : 0;
        }
        boolean otherNumber = !value.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
        return otherNumber || Math.min(value.length(), other.length()) < MIN_LENGTH
                ? 0
                : Words.alikeNames(value, other);
    }
}
