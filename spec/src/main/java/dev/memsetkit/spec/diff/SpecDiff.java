package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.Info;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two specs.
 *
 * <pre>{@code
 * SpecDiff diff = SpecDiff.between(OpenRpcReader.read(old), OpenRpcReader.read(now));
 * System.out.print(DiffText.write(diff));
 * return FailOn.BREAKING.fails(diff) ? 1 : 0;
 * }</pre>
 *
 * <p>What says nothing of the API makes no change: where something stands in the documentation, the words a fact was
 * read
 * from, the order of methods and values, the day of generation, markup and white space.
 *
 * @param before which documentation the old spec was read from
 * @param after which documentation the new spec was read from
 * @param changes all changes, by owner and place
 * @param news what the documentation's own changelog says of the releases that are new, newest first
 * @param changelog where that changelog and the changes disagree
 * @param currentVersion version of the client that was generated from the old spec; {@code null} where it is not known
 */
public record SpecDiff(
        Info before,
        Info after,
        List<Change> changes,
        List<ChangelogEntry> news,
        ChangelogCheck changelog,
        @Nullable String currentVersion) {

    /**
     * Keeps unmodifiable copies of {@code changes} and {@code news}.
     *
     * @param before the {@link #before()}
     * @param after the {@link #after()}
     * @param changes the {@link #changes()}
     * @param news the {@link #news()}
     * @param changelog the {@link #changelog()}
     * @param currentVersion the {@link #currentVersion()}
     */
    public SpecDiff {
        changes = List.copyOf(changes);
        news = List.copyOf(news);
    }

    /**
     * {@return what changed from one spec to another}
     *
     * @param before the older spec
     * @param after the newer spec
     */
    public static SpecDiff between(ApiSpec before, ApiSpec after) {
        Set<String> known =
                before.changelog().stream().map(ChangelogEntry::version).collect(Collectors.toSet());
        List<ChangelogEntry> news = after.changelog().stream()
                .filter(entry -> !known.contains(entry.version()))
                .toList();
        List<Change> changes = new SpecComparison(before, after, news).changes();
        return new SpecDiff(before.info(), after.info(), changes, news, ChangelogCheck.of(changes, news, after), null);
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return whether any change is breaking, or could not be read and may be} */
    public boolean breaking() {
        return changes.stream().anyMatch(Change::breaking);
    }

    /** {@return the changes of which it could not be read what they mean} */
    public List<Change> unread() {
        return changes.stream()
                .filter(change -> change.effects().contains(Effect.UNREAD))
                .toList();
    }

    /** {@return the changes by the worst of their effects, worst first} */
    public Map<Effect, List<Change>> byWorst() {
        Map<Effect, List<Change>> byWorst = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            List<Change> of =
                    changes.stream().filter(change -> change.worst() == effect).toList();
            if (!of.isEmpty()) {
                byWorst.put(effect, of);
            }
        }
        return byWorst;
    }

    /**
     * The version that the client should have next by Semantic Versioning.
     *
     * @param current version of the client that was generated from the old spec, such as {@code 1.4.2}; a pre-release
     *     part such as {@code -SNAPSHOT} is kept
     * @return that version, such as {@code 2.0.0}; the current one where nothing changed
     * @throws IllegalArgumentException if that is no version of three numbers
     */
    public String nextVersion(String current) {
        return NextVersion.after(current, this);
    }

    /**
     * The same diff, which then says what version the client should have next.
     *
     * @param version version of the client that was generated from the old spec, as in {@link #nextVersion(String)}
     * @return a diff with the same changes and a current version
     * @throws IllegalArgumentException if that is no version of three numbers
     */
    public SpecDiff forClient(String version) {
        NextVersion.after(version, this);
        return new SpecDiff(before, after, changes, news, changelog, version);
    }

    /** {@return the version that the client should have next, where the current one is known} */
    public Optional<String> nextVersion() {
        return Optional.ofNullable(currentVersion).map(this::nextVersion);
    }
}
