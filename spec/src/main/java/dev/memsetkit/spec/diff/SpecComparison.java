package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two specs from top to bottom. */
final class SpecComparison {

    private final ApiSpec before;
    private final ApiSpec after;
    private final Changes changes;
    private final RenameWords words;
    private final Places from;
    private final Places to;
    private final NewNames newNames = new NewNames();

    SpecComparison(ApiSpec before, ApiSpec after, List<ChangelogEntry> news) {
        this.before = before;
        this.after = after;
        this.changes = new Changes(before, after);
        this.words = new RenameWords(news, after);
        this.from = new Places(before);
        this.to = new Places(after);
    }

    /** All changes, by place. */
    List<Change> changes() {
        List<Matching.Pair<Method>> pairs = new Matching<>(
                        before.methods(),
                        after.methods(),
                        Method::name,
                        words,
                        SpecComparison::alike,
                        Method::description)
                .pairs();
        pairs.forEach(this::componentName);
        List<Matching.Pair<ErrorType>> errors = new Matching<>(
                        before.errors(),
                        after.errors(),
                        ErrorType::name,
                        words,
                        (old, now) -> old.code() == now.code() && old.httpStatus() == now.httpStatus() ? 1 : 0)
                .pairs();
        errors.forEach(this::errorName);
        about();
        pairs.forEach(this::method);
        components(pairs);
        errors.forEach(this::error);
        List<Change> all = new ArrayList<>(
                new UnreadComparison(before, after, newNames, changes.all(to.spec("client", ""))).compare());
        all.sort(
                Comparator.comparing(Change::owner).thenComparing(Change::where).thenComparing(Change::kind));
        return all;
    }

    private void about() {
        String release = before.info().title() + " " + before.info().version();
        String releaseNow = after.info().title() + " " + after.info().version();
        spec(ChangeKind.RELEASE_CHANGED, "release", "/info", release, releaseNow);
        spec(
                ChangeKind.ENDPOINT_CHANGED,
                "address of the JSON interface",
                "/x-endpoints/json",
                before.endpoints().json(),
                after.endpoints().json());
        spec(
                ChangeKind.OTHER_ENDPOINT_CHANGED,
                "address of the XML-RPC interface",
                "/x-endpoints/xmlrpc",
                before.endpoints().xmlrpc(),
                after.endpoints().xmlrpc());
        spec(
                ChangeKind.OTHER_ENDPOINT_CHANGED,
                "address of the JSON-RPC interface",
                "/x-endpoints/jsonrpc",
                before.endpoints().jsonrpc(),
                after.endpoints().jsonrpc());
        Map<String, String> notes = notes(before);
        Map<String, String> notesNow = notes(after);
        Set<String> versions = new TreeSet<>(notes.keySet());
        versions.addAll(notesNow.keySet());
        for (String version : versions) {
            spec(
                    ChangeKind.CHANGELOG_CHANGED,
                    "changelog of " + version,
                    "/x-changelog",
                    notes.getOrDefault(version, ""),
                    notesNow.getOrDefault(version, ""));
        }
    }

    private static Map<String, String> notes(ApiSpec spec) {
        return spec.changelog().stream()
                .collect(Collectors.toMap(ChangelogEntry::version, SpecComparison::text, (one, other) -> one + other));
    }

    private static String text(ChangelogEntry entry) {
        String added = entry.added().isEmpty() ? "" : " Added: " + String.join(", ", entry.added()) + ".";
        String removed = entry.removed().isEmpty() ? "" : " Removed: " + String.join(", ", entry.removed()) + ".";
        return entry.date()
                + added
                + removed
                + entry.notes().stream().map(note -> " " + note).collect(Collectors.joining());
    }

    private void spec(ChangeKind kind, String where, String pointer, String old, String now) {
        if (!Words.same(old, now) && !Words.same(newNames.in(old), now)) {
            changes.changed(kind, from.spec(where, pointer), to.spec(where, pointer))
                    .values(old, now)
                    .add();
        }
    }

    private static double alike(Method old, Method now) {
        Set<String> params = old.params().stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> paramsNow = now.params().stream().map(Parameter::name).collect(Collectors.toSet());
        double all = params.size() + paramsNow.size();
        params.retainAll(paramsNow);
        double shared = all == 0 ? 1 : 2 * params.size() / all;
        return 0.5 * shared + 0.5 * Words.alike(old.description(), now.description());
    }

    /** A dictionary is named after the method that describes it, so it is called otherwise when the method is. */
    private void componentName(Matching.Pair<Method> pair) {
        if (pair.old() != null && pair.now() != null && pair.rename() != null) {
            newNames.method(pair.old().name(), pair.now().name());
            Set<String> one = references(pair.old().result().schema());
            Set<String> other = references(pair.now().result().schema());
            if (one.size() == 1 && other.size() == 1) {
                String old = one.iterator().next();
                String now = other.iterator().next();
                if (after.component(old).isEmpty() && before.component(now).isEmpty()) {
                    newNames.component(old, now);
                }
            }
        }
    }

    private void method(Matching.Pair<Method> pair) {
        Method old = pair.old();
        Method now = pair.now();
        if (old == null && now != null) {
            changes.added(ChangeKind.METHOD_ADDED, to.method(now))
                    .values("", signature(now))
                    .with(comeAndGone(Set.of(), references(now.result().schema())))
                    .add();
        } else if (now == null && old != null) {
            changes.removed(ChangeKind.METHOD_REMOVED, from.method(old))
                    .values(signature(old), "")
                    .with(comeAndGone(references(old.result().schema()), Set.of()))
                    .add();
        } else if (old != null && now != null) {
            if (pair.rename() != null) {
                Changes.Draft draft = changes.changed(ChangeKind.METHOD_RENAMED, from.method(old), to.method(now))
                        .values(old.name(), now.name())
                        .known(pair.rename());
                if (words.alias(old.name(), now.name())) {
                    draft.means(Effect.DOCUMENTATION, "calls by the old name still pass");
                }
                draft.add();
            }
            new MethodComparison(changes, words, newNames, old, now, from.method(old), to.method(now)).compare();
            result(old, now);
        }
    }

    /** The parameters; nothing where there are none. */
    private static String signature(Method method) {
        if (method.params().isEmpty()) {
            return "";
        }
        return method.params().stream()
                .map(param -> param.name() + (param.required() ? "" : "?"))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void result(Method old, Method now) {
        Place at = from.method(old).member("/result", "result", "/result/schema");
        Place is = to.method(now).member("/result", "result", "/result/schema");
        Schema schema = newNames.of(old.result().schema());
        Schema schemaNow = now.result().schema();
        if (sameType(schema, schemaNow)) {
            new KeysComparison(changes, words, newNames, sentBack(now.name())).compare(schema, schemaNow, at, is);
        } else {
            changes.changed(ChangeKind.RESULT_TYPE, at, is)
                    .values(SchemaText.type(schema), SchemaText.type(schemaNow))
                    .with(comeAndGone(references(old.result().schema()), references(schemaNow)))
                    .add();
        }
    }

    private static boolean sameType(Schema old, Schema now) {
        return SchemaText.type(old).equals(SchemaText.type(now));
    }

    /** Keys of dictionaries that only one of the specs has. */
    private Set<String> comeAndGone(Set<String> old, Set<String> now) {
        Set<String> keys = new HashSet<>();
        old.stream().filter(name -> after.component(name).isEmpty()).forEach(name -> keys.add("components/" + name));
        now.stream().filter(name -> before.component(name).isEmpty()).forEach(name -> keys.add("components/" + name));
        return keys;
    }

    private static Set<String> references(Schema schema) {
        Set<String> names = new HashSet<>();
        if (schema instanceof Schema.Ref ref) {
            names.add(ref.component());
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            names.addAll(references(list.items()));
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            names.addAll(references(map.values()));
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> names.addAll(references(part)));
        } else if (schema instanceof Schema.Struct struct) {
            struct.properties().forEach(key -> names.addAll(references(key.schema())));
        }
        return names;
    }

    /** Whether a parameter takes the keys that this method returns. */
    private boolean sentBack(String method) {
        return after.methods().stream()
                .flatMap(each -> each.params().stream())
                .anyMatch(param -> takesKeysOf(param.schema(), method));
    }

    private static boolean takesKeysOf(Schema schema, String method) {
        if (schema instanceof Schema.KeysOf of) {
            return of.method().equals(method);
        }
        return schema instanceof Schema.ListOf list && list.items() != null && takesKeysOf(list.items(), method);
    }

    private void components(List<Matching.Pair<Method>> pairs) {
        Set<String> told = new HashSet<>();
        pairs.stream()
                .map(Matching.Pair::now)
                .filter(Objects::nonNull)
                .forEach(method -> told.addAll(references(method.result().schema())));
        pairs.stream()
                .map(Matching.Pair::old)
                .filter(Objects::nonNull)
                .forEach(method -> told.addAll(references(method.result().schema())));
        after.components().forEach(component -> told.addAll(references(component.schema())));
        before.components().forEach(component -> told.addAll(references(component.schema())));
        for (Component old : before.components()) {
            Optional<Component> now = after.component(newNames.component(old.name()));
            if (now.isPresent()) {
                component(old, now.get());
            } else if (!told.contains(old.name())) {
                changes.removed(ChangeKind.COMPONENT_REMOVED, from.component(old))
                        .add();
            }
        }
        for (Component now : after.components()) {
            boolean known = before.component(now.name()).isPresent() || newNames.isRenamedComponent(now.name());
            if (!known && !told.contains(now.name())) {
                changes.added(ChangeKind.COMPONENT_ADDED, to.component(now)).add();
            }
        }
    }

    private void component(Component old, Component now) {
        Place at = from.component(old);
        Place is = to.component(now);
        if (!old.name().equals(now.name())) {
            changes.changed(ChangeKind.COMPONENT_RENAMED, at, is)
                    .values(old.name(), now.name())
                    .add();
        }
        Schema schema = newNames.of(old.schema());
        if (sameType(schema, now.schema())) {
            boolean sent = after.methods().stream()
                    .filter(method -> references(method.result().schema()).contains(now.name()))
                    .anyMatch(method -> sentBack(method.name()));
            new KeysComparison(changes, words, newNames, sent).compare(schema, now.schema(), at, is);
        } else {
            changes.changed(ChangeKind.RESULT_TYPE, at, is)
                    .values(SchemaText.type(old.schema()), SchemaText.type(now.schema()))
                    .with(comeAndGone(references(old.schema()), references(now.schema())))
                    .add();
        }
    }

    private void errorName(Matching.Pair<ErrorType> pair) {
        if (pair.old() != null && pair.now() != null && pair.rename() != null) {
            newNames.error(pair.old().name(), pair.now().name());
        }
    }

    private void error(Matching.Pair<ErrorType> pair) {
        ErrorType old = pair.old();
        ErrorType now = pair.now();
        if (old == null && now != null) {
            changes.added(ChangeKind.ERROR_ADDED, to.error(now))
                    .values("", numbers(now))
                    .add();
        } else if (now == null && old != null) {
            changes.removed(ChangeKind.ERROR_REMOVED, from.error(old))
                    .values(numbers(old), "")
                    .add();
        } else if (old != null && now != null) {
            if (pair.rename() != null) {
                changes.changed(ChangeKind.ERROR_RENAMED, from.error(old), to.error(now))
                        .values(old.name(), now.name())
                        .known(pair.rename())
                        .add();
            }
            if (!numbers(old).equals(numbers(now))) {
                changes.changed(ChangeKind.ERROR_CODE, from.error(old), to.error(now))
                        .values(numbers(old), numbers(now))
                        .add();
            }
            if (!Words.same(old.message(), now.message())) {
                changes.changed(ChangeKind.ERROR_DESCRIPTION, from.error(old), to.error(now))
                        .values(old.message(), now.message())
                        .add();
            }
        }
    }

    private static String numbers(ErrorType error) {
        return "code " + error.code() + ", HTTP status " + error.httpStatus();
    }
}
