package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what is returned: shapes, and keys of dictionaries. */
final class KeysComparison {

    private final Changes changes;
    private final RenameWords words;
    private final NewNames newNames;
    private final boolean sentBack;

    /** @param sentBack whether a parameter takes the same keys, so that what is said of them binds calls */
    KeysComparison(Changes changes, RenameWords words, NewNames newNames, boolean sentBack) {
        this.changes = changes;
        this.words = words;
        this.newNames = newNames;
        this.sentBack = sentBack;
    }

    /** Compares two shapes that were found to be of the same type. */
    void compare(@Nullable Schema old, @Nullable Schema now, Place from, Place to) {
        if (Objects.equals(old, now)) {
            return;
        }
        new ValueComparison(changes, words, !sentBack).compare(leaf(old), leaf(now), from, to);
        if (old instanceof Schema.ListOf a && now instanceof Schema.ListOf b) {
            compare(a.items(), b.items(), from.detail("", "/items"), to.detail("", "/items"));
        } else if (old instanceof Schema.MapOf a && now instanceof Schema.MapOf b) {
            String below = "/additionalProperties";
            compare(a.values(), b.values(), from.detail("", below), to.detail("", below));
        } else if (keyed(old) && keyed(now)) {
            keys(keys(old), keys(now), from, to);
        }
    }

    private static @Nullable Schema leaf(@Nullable Schema schema) {
        return schema instanceof Schema.ListOf list ? new Schema.ListOf(null, list.constraints()) : schema;
    }

    private static boolean keyed(@Nullable Schema schema) {
        return schema instanceof Schema.Struct || schema instanceof Schema.AllOf;
    }

    private static List<Property> keys(@Nullable Schema schema) {
        if (schema instanceof Schema.Struct struct) {
            return struct.properties();
        }
        return schema instanceof Schema.AllOf all
                ? all.parts().stream()
                        .flatMap(part ->
                                part instanceof Schema.Struct struct ? struct.properties().stream() : Stream.empty())
                        .toList()
                : List.of();
    }

    private void keys(List<Property> before, List<Property> after, Place from, Place to) {
        List<Matching.Pair<Property>> pairs = new Matching<>(
                        before, after, Property::name, words, KeysComparison::alike, Property::description)
                .pairs();
        List<Integer> order = new ArrayList<>();
        for (Matching.Pair<Property> pair : pairs) {
            Property old = pair.old();
            Property now = pair.now();
            if (old == null && now != null) {
                changes.added(ChangeKind.KEY_ADDED, place(to, now))
                        .values("", text(now))
                        .add();
            } else if (now == null && old != null) {
                Changes.Draft draft = changes.removed(ChangeKind.KEY_REMOVED, place(from, old))
                        .values(text(old), "");
                if (sentBack) {
                    draft.means(Effect.WIRE_BREAKING, "calls that send it are refused");
                }
                draft.add();
            } else if (old != null && now != null) {
                order.add(before.indexOf(old));
                key(old, now, pair.rename(), place(from, old), place(to, now));
            }
        }
        List<Integer> sorted = order.stream().sorted().toList();
        if (!sorted.equals(order)) {
            Place first = to.detail(": order of keys", "/properties");
            changes.changed(
                            ChangeKind.KEY_ORDER,
                            new Place(
                                    from.key(),
                                    from.key(),
                                    from.owner(),
                                    first.where(),
                                    from.pointer() + "/properties",
                                    from.source()),
                            new Place(to.key(), to.key(), to.owner(), first.where(), first.pointer(), to.source()))
                    .values(
                            String.join(
                                    ", ", before.stream().map(Property::name).toList()),
                            String.join(", ", after.stream().map(Property::name).toList()))
                    .add();
        }
    }

    private static double alike(Property old, Property now) {
        double type = SchemaText.type(old.schema()).equals(SchemaText.type(now.schema())) ? 1 : 0;
        return 0.5 * type + 0.5 * Words.alike(old.description(), now.description());
    }

    private static Place place(Place container, Property key) {
        return container.member("/" + key.name(), key.name(), "/properties/" + Place.escaped(key.name()));
    }

    private static String text(Property key) {
        return SchemaText.type(key.schema()) + (key.required() ? "" : ", optional");
    }

    private void key(Property old, Property now, @Nullable Rename rename, Place from, Place to) {
        if (rename != null) {
            Changes.Draft draft = changes.changed(ChangeKind.KEY_RENAMED, from, to)
                    .values(old.name(), now.name())
                    .known(rename);
            if (sentBack) {
                draft.means(Effect.WIRE_BREAKING, "calls that send the old name are refused");
            }
            draft.add();
        }
        if (old.required() != now.required()) {
            changes.changed(now.required() ? ChangeKind.KEY_REQUIRED : ChangeKind.KEY_OPTIONAL, from, to)
                    .values(text(old), text(now))
                    .add();
        }
        Descriptions descriptions =
                Descriptions.of(ValueComparison.constraints(old.schema()), ValueComparison.constraints(now.schema()));
        if (descriptions.differ(old.description(), now.description())
                && descriptions.differ(newNames.in(old.description()), now.description())) {
            changes.changed(
                            ChangeKind.KEY_DESCRIPTION,
                            from.detail(": description", "/description"),
                            to.detail(": description", "/description"))
                    .values(old.description(), now.description())
                    .add();
        }
        if (!SchemaText.type(old.schema()).equals(SchemaText.type(now.schema()))) {
            Changes.Draft draft = changes.changed(
                            ChangeKind.KEY_TYPE, from.detail(": type", ""), to.detail(": type", ""))
                    .values(SchemaText.type(old.schema()), SchemaText.type(now.schema()));
            if (sentBack && !SchemaText.widens(old.schema(), now.schema())) {
                draft.means(Effect.WIRE_BREAKING, "calls that send values of the old type are refused");
            }
            draft.add();
        } else {
            compare(old.schema(), now.schema(), from, to);
        }
    }
}
