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
import java.util.regex.MatchResult;
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

    /** A method by its reference, or by its name alone with its section. */
    private static final String NAME =
            "(?:func:|(?<![\\w.]))(?:[a-z_]\\w*+\\.)+[a-z_]\\w*+(?:\\(\\))?+|" + PhraseParts.METHOD;

    private static final String METHODS =
            "(?<methods>(?:" + NAME + ")(?:(?:, and |, or |, | and | or )(?:" + NAME + "))*+)";
    /** Several methods that one item names side by side. */
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("^" + METHODS);

    /** An item that says by itself what it is. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:(?i:new|added|introduced)|(?<removed>(?i:removed|withdrawn|deleted|dropped)))(?: the)?(?: (?:methods?|functions?|calls?))?:? "
                    + METHODS + "\\.?$");

    /** A sentence that says so. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:The )?(?:(?:new|old) )?(?:(?:methods?|functions?|calls?) )?"
                    + METHODS
                    + " (?:(?:is|are|was|were|has been|have been) (?:now )?(?:added|introduced|new|(?<removed>removed|withdrawn|dropped|deleted|gone|retired|discontinued))|(?<ended>no longer exists?|(?:is|are) no longer (?:available|there|supported)))\\.?$");

    /** Methods that a list under "New methods" names without references, each perhaps with what it does. */
    private static final Pattern NAMED =
            Pattern.compile("^" + METHODS + "(?:\\.|(?: ?[:,\\u2013\\u2014]| -| \\().*)?$", Pattern.DOTALL);

    private static final Pattern ONE_NAME = Pattern.compile("(?:[a-z_]\\w*+\\.)*[a-z_]\\w*+(?=\\(\\)|[,. ]|$)");

    /** What may say that a method is gone, and what is said of its parameters instead. */
    private static final Wording GONE = Wording.of(
            "(?i)(?:[a-z_]\\w*\\.)+[a-z_]\\w*\\b(?:\\(\\))?[^.]*\\b(?:removed|withdrawn|dropped|deleted|gone|retired|discontinued|no longer)\\b"
                    + "|\\b(?:removed|withdrawn|dropped|deleted|retired|discontinued):? (?:the )?(?:[a-z_]\\w*\\.)+[a-z_]\\w*\\b");

    private static final Wording OF_PARTS = Wording.of(
            "(?i)\\b(?:parameters?|arguments?|keys?|fields?|options?|values?|flags?|limits?|restrictions?|defaults?|support|errors?|attributes?|entr(?:y|ies)|lists?|results?|returns?|types?|from|when|if)\\b");

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
        Group group = Group.NOTES;
        for (Block block : blocks) {
            if (block instanceof Paragraph title && isTitle(title)) {
                group = ADDED.matcher(title.text().plain()).matches() ? Group.ADDED : Group.REMOVED;
            } else {
                block(block, block instanceof BulletList ? group : Group.NOTES, lists);
                group = Group.NOTES;
            }
        }
        ChangelogEntry entry =
                new ChangelogEntry(release.version(), release.date(), lists.added, lists.removed, lists.notes);
        entries.add(new Sourced<>(entry, heading.text().plain(), heading.source()));
        if (lists.added.isEmpty() && lists.removed.isEmpty() && lists.notes.isEmpty()) {
            findings.lost("empty-release", release.version(), "the release says nothing", heading.source());
        }
    }

    private static boolean isTitle(Paragraph paragraph) {
        String plain = paragraph.text().plain();
        return ADDED.matcher(plain).matches() || REMOVED.matcher(plain).matches();
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
        Matcher sentence = SENTENCE.matcher(plain);
        Matcher named = NAMED.matcher(plain);
        if (group == Group.NOTES && own.matches()) {
            (own.group("removed") == null ? lists.added : lists.removed).addAll(names(own.group("methods")));
        } else if (group == Group.NOTES && sentence.matches()) {
            boolean gone = sentence.group("removed") != null || sentence.group("ended") != null;
            (gone ? lists.removed : lists.added).addAll(names(sentence.group("methods")));
        } else if (group != Group.NOTES && methods.isEmpty() && named.matches()) {
            (group == Group.ADDED ? lists.added : lists.removed).addAll(names(named.group("methods")));
        } else if (group == Group.NOTES || methods.isEmpty()) {
            lists.notes.add(Markdown.of(paragraph.text()));
            ChangelogPhrases.ALL.find(plain).forEach(found -> defaults.add(Sourced.in(paragraph.source(), found)));
            if (group != Group.NOTES || (GONE.isIn(plain) && !OF_PARTS.isIn(plain))) {
                findings.unread(version, plain, paragraph.source());
            }
        } else {
            Matcher several = SIDE_BY_SIDE.matcher(plain);
            (group == Group.ADDED ? lists.added : lists.removed)
                    .addAll(several.find() ? names(several.group()) : methods.subList(0, 1));
        }
    }

    private static List<String> names(String methods) {
        return ONE_NAME.matcher(methods.replace("func:", ""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("and") && !name.equals("or"))
                .toList();
    }
}
