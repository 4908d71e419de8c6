package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Markdown;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ChangelogPhrases;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.Wording;
import dev.memsetkit.spec.model.ChangelogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the releases of the changelog: a heading with version and day, then bullets under "New methods" and the like. */
final class ChangelogReader {

    private static final Pattern ADDED = Pattern.compile(
            "(?i)^(?:New|Added|Introduced) (?:\\w+ )?(?:methods?|functions?|calls?)(?: (?:for|relating to|in|of) .*)?:?$|^(?:Methods?|Functions?) added:?$|^Added:?$");
    private static final Pattern REMOVED = Pattern.compile(
            "(?i)^(?:Removed|Withdrawn|Deleted|Dropped|Retired|Discontinued) (?:\\w+ )?(?:methods?|functions?|calls?)(?: (?:for|relating to|in|of) .*)?:?$|^(?:Methods?|Functions?) (?:removed|withdrawn|deleted|dropped):?$|^Removed:?$");
    /** What else is said of methods: nothing that is added or removed. */
    private static final Wording CHANGED =
            Wording.of("(?i)\\b(?:changed|updated|modified|improved|fixed|existing|other|deprecated)\\b");

    private static final Wording OF_METHODS = Wording.of("(?i)\\b(?:methods?|functions?|calls?):?$");
    private static final Pattern GROUP = Pattern.compile("^[A-Z][a-z]+(?: [a-z]+){0,3}:?$");

    /** Other words for what is new or gone, above a list. */
    private static final Wording NEW_OR_GONE = Wording.of(
            "(?i)^(?:new|additions?|removals?|deletions?|gone|introduced|withdrawn|dropped|deleted):?$|\\b(?:removed|withdrawn|deleted|dropped|retired) (?:\\w+ )?(?:methods?|functions?|calls?)\\b");

    private static final String METHODS =
            "(?<methods>" + PhraseParts.METHOD + "(?:(?:, and |, or |, | and | or )" + PhraseParts.METHOD + ")*+)";
    /** Several methods that one item names side by side. */
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("^" + METHODS);

    /** An item that says by itself what it is. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:(?i:new|added|introduced)|(?<removed>(?i:removed|withdrawn|deleted|dropped)))(?: the)?(?: (?:methods?|functions?|calls?))?:? "
                    + METHODS + "\\.?$");

    private final Findings findings;
    private String version = "";
    private final List<Sourced<ChangelogEntry>> entries = new ArrayList<>();
    private final List<Sourced<ChangelogPhrases.DefaultOf>> defaults = new ArrayList<>();

    ChangelogReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether a heading opens a release. */
    static boolean isRelease(Heading heading) {
        return ReleaseHeading.of(heading.text().plain()).isPresent();
    }

    List<Sourced<ChangelogEntry>> entries() {
        return entries;
    }

    List<Sourced<ChangelogPhrases.DefaultOf>> defaults() {
        return defaults;
    }

    /** Reads one release: its heading and the blocks up to the next heading. */
    void read(Heading heading, List<Block> blocks) {
        ReleaseHeading release = ReleaseHeading.of(heading.text().plain())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no release heading: " + heading.text().plain()));
        if (release.date().isEmpty()) {
            findings.lost(
                    "unreadable-date",
                    release.version(),
                    "found no date in the heading \"" + heading.text().plain() + "\", expected one such as 2019-10-28",
                    heading.source());
        }
        version = release.version();
        Lists lists = new Lists();
        for (Block block : blocks) {
            block(block, Group.NOTES, lists);
        }
        ChangelogEntry entry =
                new ChangelogEntry(release.version(), release.date(), lists.added, lists.removed, lists.notes);
        entries.add(new Sourced<>(entry, heading.text().plain(), heading.source()));
        if (lists.added.isEmpty() && lists.removed.isEmpty() && lists.notes.isEmpty()) {
            findings.lost("empty-release", release.version(), "the release says nothing", heading.source());
        }
    }

    private enum Group {
        ADDED,
        REMOVED,
        NOTES
    }

    private static final class Lists {
        private final List<String> added = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
    }

    private void block(Block block, Group group, Lists lists) {
        if (block instanceof BulletList list) {
            list.items().forEach(item -> item(item, group, lists));
        } else if (block instanceof Paragraph paragraph) {
            statement(paragraph, group, lists);
        }
    }

    private void item(List<Block> item, Group outer, Lists lists) {
        if (item.isEmpty()) {
            return;
        }
        String opening =
                item.get(0) instanceof Paragraph paragraph ? paragraph.text().plain() : "";
        boolean title = item.size() > 1 && item.get(1) instanceof BulletList;
        Group group = outer;
        if (ADDED.matcher(opening).matches()) {
            group = Group.ADDED;
        } else if (REMOVED.matcher(opening).matches()) {
            group = Group.REMOVED;
        } else if (title && GROUP.matcher(opening).matches()) {
            group = Group.NOTES;
            if ((OF_METHODS.isIn(opening) && !CHANGED.isIn(opening)) || NEW_OR_GONE.isIn(opening)) {
                findings.lost(
                        "unreadable-release-group",
                        version,
                        "found \"" + opening + "\", expected \"New methods\" or \"Removed methods\"",
                        item.get(0).source());
            }
        } else {
            title = false;
        }
        for (Block block : title ? item.subList(1, item.size()) : item) {
            block(block, group, lists);
        }
    }

    private void statement(Paragraph paragraph, Group group, Lists lists) {
        String plain = paragraph.text().plain();
        List<String> methods = PhraseParts.methods(plain);
        Matcher own = ITEM.matcher(plain);
        if (group == Group.NOTES && own.matches()) {
            (own.group("removed") == null ? lists.added : lists.removed)
                    .addAll(PhraseParts.methods(own.group("methods")));
        } else if (group == Group.NOTES || methods.isEmpty()) {
            lists.notes.add(Markdown.of(paragraph.text()));
            ChangelogPhrases.ALL.find(plain).forEach(found -> defaults.add(Sourced.in(paragraph.source(), found)));
        } else {
            Matcher several = SIDE_BY_SIDE.matcher(plain);
            (group == Group.ADDED ? lists.added : lists.removed)
                    .addAll(several.find() ? PhraseParts.methods(several.group()) : methods.subList(0, 1));
        }
    }
}
