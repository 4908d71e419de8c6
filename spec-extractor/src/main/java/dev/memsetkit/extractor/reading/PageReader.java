package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.PhraseParts;
import dev.memsetkit.extractor.grammar.Wording;
import dev.memsetkit.extractor.reading.DocumentFact.Kind;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of the documentation: chapters of methods, errors, changelog, and what it says about the whole. Pages do not
 * depend on each other, so each has a reader of its own.
 */
public final class PageReader {

    private static final Pattern TITLE = Pattern.compile(
            "(?:.*\\s[\\u2014\\u2013|-]\\s)?(?<title>\\S.*?),? (?:[Rr]elease )?v?(?<version>\\d+(?:\\.\\d+)+) documentation.*");
    private static final Wording GENERATED =
            Wording.of("(?i:generated|created|built)(?: on)? (\\p{L}+) (\\d{1,2}), (\\d{4})");
    private static final Pattern METHOD_NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\.\\w+)*");
    private static final Pattern ERROR_CODE = Pattern.compile("^Error code: (\\d+)$");
    private static final Pattern HTTP_STATUS = Pattern.compile("^HTTP [Ss]tatus: (\\d+)$");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Findings findings;
    private final MethodEntryReader methodReader;
    private final ResultReader resultReader;
    private final ChangelogReader changelogReader;
    private final EndpointReader endpoints;

    private final List<Sourced<DocumentFact>> document = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private final List<Sourced<ErrorType>> errors = new ArrayList<>();

    public PageReader(Findings findings) {
        this.findings = findings;
        this.methodReader = new MethodEntryReader(findings);
        this.resultReader = new ResultReader(findings);
        this.changelogReader = new ChangelogReader(findings);
        this.endpoints = new EndpointReader(findings);
    }

    /** Reads a page; a reader reads one only. */
    public PageFacts read(Page page) {
        title(page);
        chapters(page);
        document.addAll(endpoints.all());
        return new PageFacts(
                page.title(), document, methods, errors, changelogReader.entries(), changelogReader.defaults());
    }

    private void title(Page page) {
        Matcher matcher = TITLE.matcher(page.title());
        if (matcher.matches()) {
            Source place = Source.ofDocument(page.name());
            document.add(new Sourced<>(new DocumentFact(Kind.TITLE, matcher.group("title")), page.title(), place));
            document.add(new Sourced<>(new DocumentFact(Kind.VERSION, matcher.group("version")), page.title(), place));
        }
    }

    private void chapters(Page page) {
        List<Heading> path = new ArrayList<>();
        Chapter chapter = new Chapter(firstHeading(page));
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Heading heading) {
                path.removeIf(outer -> outer.level() >= heading.level());
                path.add(heading);
                String name = chapterHeading(path).orElse(chapter.heading);
                if (!name.equals(chapter.heading)) {
                    finish(chapter);
                    chapter = new Chapter(name);
                }
                if (ChangelogReader.isRelease(heading)) {
                    int end = nextHeading(page.blocks(), i + 1);
                    changelogReader.read(heading, page.blocks().subList(i + 1, end));
                }
            } else if (block instanceof Entry entry) {
                entry(entry, chapter);
            } else if (block instanceof FieldList fields) {
                chapter.shared(fields, resultReader);
            } else if (block instanceof Code code) {
                endpoints.read(code);
            } else if (block instanceof Paragraph paragraph) {
                generated(paragraph);
            }
        }
        finish(chapter);
    }

    /** A page without a chapter of that name files its methods under its own heading. */
    private static String firstHeading(Page page) {
        return page.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text().plain())
                .findFirst()
                .orElse("");
    }

    private static int nextHeading(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading)) {
            end++;
        }
        return end;
    }

    /** The outermost heading that names a chapter of methods; headings in its preface do not count. */
    private static Optional<String> chapterHeading(List<Heading> path) {
        return path.stream()
                .map(heading -> heading.text().plain())
                .filter(PhraseParts::isChapter)
                .findFirst();
    }

    private void entry(Entry entry, Chapter chapter) {
        if (entry.kind() == Entry.Kind.OTHER) {
            findings.undecided(
                    "not-a-method",
                    chapter.heading,
                    "found the entry \"" + entry.name() + "\" without parentheses; read as no method",
                    entry.source());
            return;
        }
        if (!METHOD_NAME.matcher(entry.name()).matches()) {
            findings.lost(
                    "unreadable-method-name",
                    chapter.heading,
                    "found the name \"" + entry.name() + "\", expected one such as section.method",
                    entry.source());
            return;
        }
        if (entry.kind() == Entry.Kind.ERROR || entry.name().startsWith("ApiError")) {
            error(entry);
        } else {
            chapter.methods.add(methodReader.read(chapter.heading, entry));
        }
    }

    private void finish(Chapter chapter) {
        ResultFacts shared = chapter.sharedResult;
        for (MethodFacts method : chapter.methods) {
            boolean silent = method.result() == null;
            methods.add(silent && shared != null ? method.withResult(chapter.named(shared)) : method);
        }
    }

    /** A chapter of methods: what its preface says the methods return holds for those that say nothing. */
    private static final class Chapter {
        private final String heading;
        private final List<MethodFacts> methods = new ArrayList<>();
        private @Nullable ResultFacts sharedResult;

        Chapter(String heading) {
            this.heading = heading;
        }

        void shared(FieldList fields, ResultReader reader) {
            for (Field field : fields.fields()) {
                if (field.name().toLowerCase(Locale.ROOT).startsWith("return") && methods.isEmpty()) {
                    sharedResult = reader.read(heading, field.blocks(), "", field.source());
                }
            }
        }

        /** The shared dictionary is named after what the names of the methods begin with. */
        ResultFacts named(ResultFacts shared) {
            String first = methods.get(0).name();
            return shared.withComponent(first.substring(0, first.indexOf('.') + 1) + "result");
        }
    }

    private void error(Entry entry) {
        String message = "";
        List<String> words = new ArrayList<>();
        int code = -1;
        int status = -1;
        for (Block block : entry.blocks()) {
            List<String> lines = block instanceof BulletList
                    ? Blocks.plain(List.of(block)).lines().toList()
                    : List.of();
            for (String line : lines) {
                Matcher codeLine = ERROR_CODE.matcher(line);
                Matcher statusLine = HTTP_STATUS.matcher(line);
                if (codeLine.matches() || statusLine.matches()) {
                    words.add(line);
                }
                code = codeLine.matches() ? Integer.parseInt(codeLine.group(1)) : code;
                status = statusLine.matches() ? Integer.parseInt(statusLine.group(1)) : status;
            }
            if (block instanceof Paragraph paragraph && message.isEmpty()) {
                message = paragraph.text().plain();
            }
        }
        if (code < 0 || status < 0) {
            findings.lost(
                    "unreadable-error",
                    entry.name(),
                    "found no \"Error code: N\" or no \"HTTP Status: N\" in its description",
                    entry.source());
        } else {
            ErrorType error = new ErrorType(entry.name(), code, status, message);
            errors.add(new Sourced<>(error, String.join(", ", words), entry.source()));
        }
    }

    private void generated(Paragraph paragraph) {
        GENERATED.first(paragraph.text().plain()).ifPresent(matcher -> {
            int month = MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1;
            if (month > 0) {
                String day = String.format(
                        Locale.ROOT, "%s-%02d-%02d", matcher.group(3), month, Integer.parseInt(matcher.group(2)));
                document.add(new Sourced<>(new DocumentFact(Kind.GENERATED, day), matcher.group(), paragraph.source()));
            }
        });
    }
}
