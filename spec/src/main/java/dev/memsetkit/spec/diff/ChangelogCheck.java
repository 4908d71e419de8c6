package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the documentation's changelog and the changes disagree.
 *
 * @param unseen what the changelog claims and no change shows
 * @param unannounced changes of more than words that no new entry of the changelog speaks of
 */
public record ChangelogCheck(List<Claim> unseen, List<Change> unannounced) {

    /**
     * Keeps unmodifiable copies of {@code unseen} and {@code unannounced}.
     *
     * @param unseen the {@link #unseen()}
     * @param unannounced the {@link #unannounced()}
     */
    public ChangelogCheck {
        unseen = List.copyOf(unseen);
        unannounced = List.copyOf(unannounced);
    }

    /**
     * What the changelog claims.
     *
     * @param version release whose entry claims it
     * @param words the words of the claim
     * @param subject name of the method that it is about
     */
    public record Claim(String version, String words, String subject) {}

    static ChangelogCheck of(List<Change> changes, List<ChangelogEntry> news, ApiSpec after) {
        List<Change> facts = changes.stream().filter(ChangelogCheck::isFact).toList();
        List<Change> unannounced = facts.stream()
                .filter(change -> news.stream().noneMatch(entry -> announces(entry, change)))
                .toList();
        return new ChangelogCheck(unseen(facts, news, after), unannounced);
    }

    /** Words are not announced, the changelog does not announce itself, and names of the client are ours. */
    private static boolean isFact(Change change) {
        return !change.kind().isWords() && change.kind() != ChangeKind.CLIENT_NAMES;
    }

    private static List<Claim> unseen(List<Change> facts, List<ChangelogEntry> news, ApiSpec after) {
        List<Claim> unseen = new ArrayList<>();
        for (ChangelogEntry entry : news) {
            entry.added().stream()
                    .filter(name -> facts.stream()
                            .noneMatch(change -> isAt(change.after(), change, name)
                                    && (change.kind() == ChangeKind.METHOD_ADDED
                                            || change.kind() == ChangeKind.METHOD_RENAMED)))
                    .forEach(name -> unseen.add(new Claim(entry.version(), "added " + name, name)));
            entry.removed().stream()
                    .filter(name -> facts.stream()
                            .noneMatch(change -> change.before() != null
                                    && ((change.kind() == ChangeKind.METHOD_REMOVED
                                                    && change.owner().equals(name))
                                            || (change.kind() == ChangeKind.METHOD_RENAMED
                                                    && change.before().value().equals(name)))))
                    .forEach(name -> unseen.add(new Claim(entry.version(), "removed " + name, name)));
            for (String note : entry.notes()) {
                Set<String> named = named(note, after);
                Set<String> silent = named.stream()
                        .filter(name -> facts.stream().noneMatch(change -> concerns(change, name, after)))
                        .collect(Collectors.toSet());
                silent.stream().sorted().forEach(name -> unseen.add(new Claim(entry.version(), note, name)));
            }
        }
        return unseen;
    }

    private static boolean isAt(@Nullable Side side, Change change, String name) {
        return side != null && change.owner().equals(name);
    }

    private static Set<String> named(String note, ApiSpec after) {
        String plain = Words.plain(note);
        return after.methods().stream()
                .map(Method::name)
                .filter(name -> mentions(plain, name))
                .collect(Collectors.toSet());
    }

    private static boolean concerns(Change change, String method, ApiSpec after) {
        return change.owner().equals(method)
                || after.method(method)
                        .map(found -> SchemaText.type(found.result().schema()).contains(change.owner())
                                && !change.owner().isEmpty())
                        .orElse(false);
    }

    private static boolean announces(ChangelogEntry entry, Change change) {
        String owner = change.owner();
        if ((entry.added().contains(owner) && change.kind() == ChangeKind.METHOD_ADDED)
                || (entry.removed().contains(owner) && change.kind() == ChangeKind.METHOD_REMOVED)) {
            return true;
        }
        if (change.kind() == ChangeKind.METHOD_ADDED || change.kind() == ChangeKind.METHOD_REMOVED) {
            return entry.notes().stream().map(Words::plain).anyMatch(note -> mentions(note, owner));
        }
        String[] path = change.where().split(" / ");
        String member = path.length > 1 ? path[path.length - 1].replaceAll("[: (].*", "") : owner;
        return entry.notes().stream().map(Words::plain).anyMatch(note -> mentions(note, member));
    }

    /** Whether the text has the name as a word of its own. */
    static boolean mentions(String text, String name) {
        return !name.isEmpty()
                && text.contains(name)
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?!\\w|\\.\\w)")
                        .matcher(text)
                        .find();
    }
}
