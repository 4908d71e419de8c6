package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.UnreadText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what looks like a loosening against the words that nothing was read from: where a constraint goes and such words
 * come, nobody knows what holds now. The same where they come to what had none.
 */
final class UnreadComparison {

    private static final Set<ChangeKind> LOSSES = EnumSet.of(
            ChangeKind.CONSTRAINT_REMOVED,
            ChangeKind.SET_REMOVED,
            ChangeKind.KNOWN_SET_REMOVED,
            ChangeKind.SET_OPENED,
            ChangeKind.PARAMETER_OPTIONAL);
    private static final Set<ChangeKind> LOST_RULES = EnumSet.of(ChangeKind.RULE_REMOVED, ChangeKind.RULE_LOOSENED);
    private static final String REASON =
            "what the documentation says there now could not be read: it may refuse what passed";

    private final ApiSpec before;
    private final ApiSpec after;
    private final NewNames newNames;
    private final List<Change> changes;

    /** @param changes what changed of all that could be read */
    UnreadComparison(ApiSpec before, ApiSpec after, NewNames newNames, List<Change> changes) {
        this.newNames = newNames;
        this.before = before;
        this.after = after;
        this.changes = new ArrayList<>(changes);
    }

    /** The changes, with those that are not known to be what they look like. */
    List<Change> compare() {
        if (after.unread().isEmpty()) {
            return changes;
        }
        Places from = new Places(before);
        Places to = new Places(after);
        for (Method method : after.methods()) {
            before.method(nameBefore(ChangeKind.METHOD_RENAMED, "", method.name()))
                    .ifPresent(old -> method(old, method, from.method(old), to.method(method)));
        }
        return changes;
    }

    private String nameBefore(ChangeKind renamed, String owner, String name) {
        return changes.stream()
                .filter(change -> change.kind() == renamed
                        && (owner.isEmpty() || change.owner().equals(owner)))
                .filter(change ->
                        change.after() != null && change.after().value().equals(name))
                .flatMap(change -> Optional.ofNullable(change.before()).stream())
                .map(Side::value)
                .findFirst()
                .orElse(name);
    }

    private void method(Method old, Method now, Place from, Place to) {
        for (Parameter param : now.params()) {
            old.param(nameBefore(ChangeKind.PARAMETER_RENAMED, now.name(), param.name()))
                    .ifPresent(was -> param(old, was, now, param, from, to));
        }
        Map<String, String> params = newParams(now);
        List<String> were = renamed(ofMethod(before, old), params);
        List<String> are = ofMethod(after, now);
        List<String> come = come(were, are);
        if (!come.isEmpty()) {
            told(
                    come,
                    said(new Prose(before).of(old), params),
                    change -> change.owner().equals(now.name()) && LOST_RULES.contains(change.kind()),
                    "",
                    gone(were, are),
                    from,
                    to);
        }
    }

    private void param(Method methodBefore, Parameter old, Method method, Parameter now, Place from, Place to) {
        Map<String, String> params = newParams(method);
        List<String> were = renamed(at(before, methodBefore.name() + "." + old.name()), params);
        List<String> are = at(after, method.name() + "." + now.name());
        List<String> come = come(were, are);
        if (come.isEmpty()) {
            return;
        }
        Place at =
                from.member("", old.name(), "/params/" + methodBefore.params().indexOf(old));
        Place is = to.member("", now.name(), "/params/" + method.params().indexOf(now));
        Pattern name = Pattern.compile("(?<![\\w.-])" + Pattern.quote(old.name()) + "(?![\\w-])");
        told(
                come,
                said(old.description(), params),
                change -> loses(change, method.name(), is.where(), name),
                change -> words(old, change),
                gone(were, are),
                at,
                is);
    }

    /** The parameters of a method that are called otherwise now, by their old names. */
    private Map<String, String> newParams(Method method) {
        Map<String, String> params = new HashMap<>();
        for (Change change : changes) {
            Side old = change.before();
            Side now = change.after();
            if (change.kind() == ChangeKind.PARAMETER_RENAMED
                    && change.owner().equals(method.name())
                    && old != null
                    && now != null) {
                params.put(old.value(), now.value());
            }
        }
        return params;
    }

    /** Texts of the old spec in the names that things have now: a rename is a change of its own. */
    private List<String> renamed(List<String> texts, Map<String, String> params) {
        return texts.stream()
                .map(text -> NewNames.replaced(params, newNames.in(text)))
                .toList();
    }

    private String said(String text, Map<String, String> params) {
        return Words.bare(text) + "\n" + Words.bare(NewNames.replaced(params, newNames.in(text)));
    }

    private static boolean loses(Change change, String method, String where, Pattern param) {
        if (!change.owner().equals(method) || change.before() == null) {
            return false;
        }
        boolean here = change.where().equals(where)
                || change.where().startsWith(where + ":")
                || change.where().startsWith(where + " (");
        return (here && LOSSES.contains(change.kind()))
                || (LOST_RULES.contains(change.kind())
                        && param.matcher(change.before().value()).find());
    }

    private interface IsLoss {
        boolean test(Change change);
    }

    private interface OldWords {
        String of(Change change);
    }

    private void told(
            List<String> come,
            String saidBefore,
            IsLoss isLoss,
            String words,
            List<String> gone,
            Place from,
            Place to) {
        told(come, saidBefore, isLoss, change -> words, gone, from, to);
    }

    /** Each loss is told as what could not be read; where there is none, the words themselves. */
    private void told(
            List<String> come,
            String saidBefore,
            IsLoss isLoss,
            OldWords oldWords,
            List<String> gone,
            Place from,
            Place to) {
        boolean lost = false;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (isLoss.test(change)) {
                changes.set(i, unread(change, oldWords.of(change), come, to));
                lost = true;
            }
        }
        List<String> fresh = come.stream()
                .filter(text -> !saidBefore.contains(Words.bare(text)))
                .toList();
        if (!lost && !fresh.isEmpty()) {
            changes.add(new Change(
                    ChangeKind.UNREAD_WORDS,
                    to.owner(),
                    to.where(),
                    from.side(String.join(" ", gone)),
                    to.side(String.join(" ", fresh)),
                    EnumSet.of(Effect.UNREAD),
                    ChangeKind.UNREAD_WORDS.reason(),
                    null));
        }
    }

    private static Change unread(Change change, String words, List<String> come, Place to) {
        Set<Effect> effects = EnumSet.of(Effect.UNREAD);
        change.effects().stream().filter(Effect::breaking).forEach(effects::add);
        Side old = change.before();
        String value = old == null ? "" : old.value();
        return new Change(
                change.kind(),
                change.owner(),
                change.where(),
                old == null
                        ? null
                        : new Side(
                                old.pointer(), words.isEmpty() ? value : value + " (\"" + words + "\")", old.source()),
                new Side(
                        Optional.ofNullable(change.after()).map(Side::pointer).orElse(to.pointer()),
                        "\"" + String.join(" ", come) + "\"",
                        to.source()),
                effects,
                REASON,
                change.rename());
    }

    /** The words that what is lost was read from. */
    private static String words(Parameter old, Change change) {
        String pointer = change.before() == null ? "" : change.before().pointer();
        String keyword = change.kind() == ChangeKind.PARAMETER_OPTIONAL
                ? "required"
                : pointer.substring(pointer.lastIndexOf('/') + 1);
        return old.readFrom().getOrDefault(keyword, "");
    }

    private static List<String> at(ApiSpec spec, String where) {
        return spec.unread().stream()
                .filter(unread -> unread.where().equals(where))
                .map(UnreadText::text)
                .toList();
    }

    /** What is unread of a method besides its parameters: of the method itself, its result and the returned keys. */
    private static List<String> ofMethod(ApiSpec spec, Method method) {
        Set<String> others = Stream.concat(
                        spec.methods().stream().map(Method::name).filter(name -> name.startsWith(method.name() + ".")),
                        method.params().stream().map(param -> method.name() + "." + param.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        return spec.unread().stream()
                .filter(unread -> isAt(unread.where(), method.name()))
                .filter(unread -> others.stream().noneMatch(other -> isAt(unread.where(), other)))
                .map(UnreadText::text)
                .toList();
    }

    private static boolean isAt(String where, String name) {
        return where.equals(name) || where.startsWith(name + ".");
    }

    private static List<String> come(List<String> known, List<String> texts) {
        Set<String> bare = known.stream().map(Words::bare).collect(Collectors.toCollection(HashSet::new));
        return texts.stream()
                .filter(text -> !bare.contains(Words.bare(text)))
                .distinct()
                .toList();
    }

    private static List<String> gone(List<String> before, List<String> after) {
        return come(after, before);
    }
}
