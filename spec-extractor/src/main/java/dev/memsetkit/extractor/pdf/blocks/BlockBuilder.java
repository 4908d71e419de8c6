package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Block.Field;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Heading;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.FrontMatter;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.layout.ParagraphBreaks;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TablePart;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds the tree of blocks: what is indented deeper belongs to what stands above it, and the first line of a block tells
 * by its bullet, term, face or signature what it is.
 */
final class BlockBuilder {

    private static final float SAME = Layout.SAME;

    /** In code, more empty lines than three say no more. */
    private static final int MAX_BREAKS = 4;

    /** What encloses blocks, which decides how a list of terms in it is to be read. */
    private enum Scope {
        /** The running text between headings. */
        SECTION,
        /** The description of a method or an error. */
        ENTRY,
        /** Text that is set in, directly in a section or an entry: there Sphinx puts the fields. */
        QUOTE,
        /** Anything deeper. */
        NESTED
    }

    private final String document;
    private final List<FlowItem> items;
    private final Layout layout;
    private final ParagraphBreaks breaks;
    private final Headings headings;
    private final LineClassifier signs;
    private final Notices notices;
    private final Terms terms;
    private final TextJoiner text;
    private final FrontMatter frontMatter;
    private int at;
    private int limit;
    private boolean fieldsAhead;
    private boolean inParameters;

    BlockBuilder(
            String document,
            List<PageLines> pages,
            Layout layout,
            ParagraphBreaks breaks,
            FaceRoles roles,
            FrontMatter frontMatter,
            Undecided undecided) {
        this.document = document;
        this.items = Flow.of(frontMatter.pages(), layout, breaks, roles, undecided);
        this.layout = layout;
        this.breaks = breaks;
        this.headings = new Headings(items, layout, roles);
        this.signs = new LineClassifier(items, layout, roles);
        this.notices = new Notices(pages, roles);
        this.terms = new Terms(breaks, roles);
        this.text = new TextJoiner(roles, Hyphenation.of(Flow.words(items)), headings, undecided);
        this.frontMatter = frontMatter;
        this.limit = items.size();
        items.stream()
                .filter(signs::isMisplaced)
                .map(item -> ((TextLine) item).line())
                .forEach(undecided::misplaced);
    }

    /** All blocks of the document. */
    List<Block> build() {
        return blocks(0, Scope.SECTION);
    }

    /** The blocks from here on that begin at that indent or right of it. */
    private List<Block> blocks(float indent, Scope scope) {
        List<Block> blocks = new ArrayList<>();
        int first = at;
        while (at < limit) {
            FlowItem item = items.get(at);
            if (item instanceof TablePart part) {
                table(part, blocks);
            } else {
                TextLine line = (TextLine) item;
                boolean leaves = line.left() < indent - SAME || (scope != Scope.ENTRY && at > first && fieldsBegin());
                if (leaves && scope != Scope.SECTION) {
                    break;
                }
                boolean opensSection = headings.isHeading(line);
                if (opensSection && scope != Scope.SECTION) {
                    break;
                } else if (opensSection) {
                    heading(line, blocks);
                } else {
                    block(line, indent, scope, blocks);
                }
            }
        }
        return blocks;
    }

    private void block(TextLine line, float indent, Scope scope, List<Block> blocks) {
        Optional<LineClassifier.Signature> signature =
                scope == Scope.SECTION ? signs.signature(items, at) : Optional.empty();
        Optional<Notices.Notice> notice = notices.notice(items, at);
        boolean outer = scope == Scope.SECTION || scope == Scope.ENTRY;
        boolean setIn = line.left() > indent + SAME;
        if (signature.isPresent()) {
            entry(line, signature.get(), blocks);
        } else if (signs.isCode(items, at)) {
            code(blocks);
        } else if (signs.bullet(line, indent).isPresent()) {
            bullets(line, indent, blocks);
        } else if (notice.isPresent()) {
            admonition(line, notice.get(), blocks);
        } else if (terms.term(items, at).isPresent()) {
            terms(line, setIn && (outer || inParameters), blocks);
        } else if (setIn) {
            blocks.addAll(blocks(line.left(), outer ? Scope.QUOTE : Scope.NESTED));
        } else {
            paragraph(line.left(), blocks);
        }
    }

    /** Whether the fields of a method begin here: they may be set in as far as the list above them, and are no part of it. */
    private boolean fieldsBegin() {
        return fieldsAhead
                && limit == items.size()
                && terms.term(items, at)
                        .filter(term -> Blocks.isFieldName(term.lines().get(0).text()))
                        .isPresent();
    }

    private Source source(FlowItem item) {
        return new Source(document, "", item.page(), item.number());
    }

    private void heading(TextLine first, List<Block> blocks) {
        int level = headings.level(first);
        List<PrintedLine> lines = new ArrayList<>(List.of(first.line()));
        at++;
        while (at < limit
                && items.get(at) instanceof TextLine next
                && !next.gap()
                && next.line().size() == first.line().size()
                && headings.isHeading(items.get(at))) {
            lines.add(next.line());
            at++;
        }
        Text heading = Text.of(frontMatter.asInContents(
                Headings.withoutNumber(text.joinPlain(lines).plain())));
        if (!heading.isEmpty()) {
            blocks.add(new Heading(Math.min(6, level), heading, source(first)));
        }
    }

    private void entry(TextLine line, LineClassifier.Signature signature, List<Block> blocks) {
        at += signature.lines();
        List<Block> body = List.of();
        if (at < limit && items.get(at).left() > SAME) {
            fieldsAhead = true;
            body = blocks(Math.min(signs.entryIndent(), items.get(at).left()), Scope.ENTRY);
            fieldsAhead = false;
        }
        Entry.Kind kind = signature.error() ? Entry.Kind.ERROR : Entry.Kind.METHOD;
        blocks.add(new Entry(kind, signature.name(), Blocks.undoProseTerms(body), source(line)));
    }

    private void bullets(TextLine first, float indent, List<Block> blocks) {
        List<List<Block>> list = new ArrayList<>();
        while (at < limit && items.get(at) instanceof TextLine line && Math.abs(line.left() - first.left()) <= SAME) {
            Optional<TextLine> content = signs.bullet(line, indent);
            if (content.isEmpty()) {
                break;
            }
            items.set(at, content.get());
            list.add(Blocks.undoProseTerms(blocks(content.get().left(), Scope.NESTED)));
        }
        blocks.add(new BulletList(list, source(first)));
    }

    private void terms(TextLine first, boolean fields, List<Block> blocks) {
        List<Definition> definitions = new ArrayList<>();
        boolean ofMethod = fields && fieldsBegin();
        fieldsAhead &= !ofMethod;
        boolean outermost = fields && !inParameters;
        while (at < limit
                && items.get(at) instanceof TextLine line
                && Math.abs(line.left() - first.left()) <= SAME
                && (definitions.isEmpty() || !fieldsBegin())
                && !headings.isHeading(items.get(at))) {
            Optional<Terms.Term> found = terms.term(items, at);
            if (found.isEmpty()) {
                break;
            }
            Terms.Term term = found.get();
            if (outermost) {
                inParameters = term.lines().get(0).text().startsWith("Parameter");
            }
            at += term.lines().size();
            List<Block> body = new ArrayList<>();
            if (term.rest() != null) {
                at--;
                items.set(at, term.rest());
            }
            boolean deeper = at < limit
                    && !fieldsBegin()
                    && (items.get(at) instanceof TablePart || items.get(at).left() > line.left() + SAME);
            if (deeper || term.rest() != null) {
                body.addAll(blocks(line.left() + 2.2f * SAME, Scope.NESTED));
            }
            definitions.add(new Definition(text.joinPlain(term.lines()), Blocks.undoProseTerms(body), source(line)));
        }
        boolean likeFields = definitions.stream()
                .map(definition -> definition.term().plain())
                .allMatch(LineClassifier::isFieldName);
        // Within a parameter, terms stand at the edge of its text, and only fields are set in.
        boolean inner = inParameters && !outermost;
        inParameters &= !outermost;
        fieldsAhead |= ofMethod;
        if (fields && (likeFields || inner)) {
            blocks.add(
                    new FieldList(definitions.stream().map(BlockBuilder::field).toList(), source(first)));
        } else {
            blocks.add(new DefinitionList(definitions, source(first)));
        }
    }

    private static Field field(Definition definition) {
        String name = definition.term().plain().replaceFirst(":$", "").strip();
        return new Field(name, definition.blocks(), definition.source());
    }

    /** A paragraph: the lines at one indent up to a gap, a page end that ends it, or a line that opens something else. */
    private void paragraph(float indent, List<Block> blocks) {
        TextLine first = (TextLine) items.get(at);
        List<PrintedLine> lines = new ArrayList<>();
        lines.add(first.line());
        at++;
        TextLine last = first;
        while (at < limit && items.get(at) instanceof TextLine next && goesOn(lines, last, next, indent)) {
            lines.add(next.line());
            last = next;
            at++;
        }
        Text joined = text.join(lines);
        if (!joined.isEmpty()) {
            blocks.add(new Paragraph(joined, source(first)));
        }
    }

    private boolean goesOn(List<PrintedLine> lines, TextLine last, TextLine next, float indent) {
        if (Math.abs(next.left() - indent) > SAME
                || signs.bullet(next, indent).isPresent()
                || headings.isHeading(items.get(at))) {
            return false;
        }
        if (!next.opensPage()) {
            boolean entry = indent <= SAME && signs.signature(items, at).isPresent();
            return !next.gap()
                    && !breaks.isShort(last.line(), indent, next.line())
                    && (!entry || breaks.isFull(last.line(), indent, next.line()));
        }
        return leavesBracketOpen(lines)
                || (breaks.isFull(last.line(), indent, next.line())
                        && !signs.isCode(items, at)
                        && terms.term(items, at).isEmpty()
                        && (indent > SAME || signs.signature(items, at).isEmpty()));
    }

    /** A bracket that is open at the end of a page closes on the next one, however much room the line has left. */
    private static boolean leavesBracketOpen(List<PrintedLine> lines) {
        String text = lines.stream().map(PrintedLine::text).collect(Collectors.joining());
        return text.replace("(", "").length() < text.replace(")", "").length();
    }

    private void code(List<Block> blocks) {
        TextLine first = (TextLine) items.get(at);
        List<TextLine> lines = new ArrayList<>();
        do {
            lines.add((TextLine) items.get(at));
            at++;
        } while (at < limit && signs.codeGoesOn(items, at));
        blocks.add(new Code(literal(lines), source(first)));
    }

    /** Literal text of lines: the blanks before them from their places, empty lines from the gaps. */
    private String literal(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        StringBuilder code = new StringBuilder();
        TextLine above = lines.get(0);
        for (TextLine line : lines) {
            PrintedLine own = line.line();
            float distance =
                    above.page() == line.page() ? own.y() - above.line().y() : 0;
            long breaks = Math.round(distance / layout.leading(own.size()));
            code.append("\n".repeat((int) Math.max(code.isEmpty() ? 0 : 1, Math.min(breaks, MAX_BREAKS))));
            Piece first = own.first();
            float width =
                    Math.max(1, (first.right() - first.left()) / first.text().length());
            code.append(" ".repeat((int) Math.round((line.left() - left) / width)))
                    .append(own.text());
            above = line;
        }
        return code.toString().strip();
    }

    private void admonition(TextLine first, Notices.Notice notice, List<Block> blocks) {
        float indent = first.left();
        if (notice.rest() == null) {
            at++;
        } else {
            items.set(at, notice.rest());
        }
        int outer = limit;
        limit = notice.end();
        List<Block> inner = blocks(indent, Scope.NESTED);
        limit = outer;
        at = notice.end();
        String kind = notice.kind().toLowerCase(Locale.ROOT);
        blocks.add(new Admonition(kind, Blocks.undoProseTerms(inner), source(first)));
    }

    private void table(TablePart part, List<Block> blocks) {
        at++;
        List<Text> header = part.header().stream().map(text::joinPlain).toList();
        List<List<Text>> rows = part.rows().stream()
                .map(row -> row.stream().map(text::join).toList())
                .toList();
        boolean spans = rows.stream().anyMatch(row -> row.size() != rows.get(0).size())
                || (!header.isEmpty() && header.size() != rows.get(0).size());
        blocks.add(new Table(header, rows, spans, source(part)));
    }
}
