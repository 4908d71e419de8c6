package dev.memsetkit.extractor.html;

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
import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Turns the elements of one page into blocks; the invalid nesting of old Sphinx is flattened by the HTML parser. */
final class ElementReader {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "dl",
            "table",
            "div",
            "section",
            "article",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "aside",
            "figure",
            "header",
            "footer",
            "nav",
            "details",
            "hr",
            "form");
    private static final Set<String> IGNORED =
            Set.of("script", "style", "nav", "form", "button", "svg", "footer", "hr", "colgroup", "col");
    private static final Evaluator SECTION = QueryParser.parse("section, div.section");
    private static final List<String> ENTRY_NAME = List.of("descname", "sig-name");
    private static final List<String> ENTRY_PREFIX = List.of("descclassname", "sig-prename");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern SECTION_NUMBER = Pattern.compile("^\\d+(\\.\\d+)*\\.? +(?=\\p{L})");

    private final String document;
    private String anchor = "";

    ElementReader(String document) {
        this.document = document;
    }

    List<Block> read(Element content) {
        List<Block> blocks = new ArrayList<>();
        children(content, blocks);
        return blocks;
    }

    private List<Block> nested(Element parent) {
        List<Block> blocks = new ArrayList<>();
        children(parent, blocks);
        return Blocks.undoProseTerms(blocks);
    }

    private void children(Element parent, List<Block> blocks) {
        List<InlineSpan> run = new ArrayList<>();
        Node first = null;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush(run, first == null ? parent : first, parent, blocks);
                first = null;
                block(element, blocks);
            } else {
                first = first == null ? child : first;
                if (!run.isEmpty() || !(child instanceof TextNode text && text.isBlank())) {
                    inline(child, InlineSpan.Role.PLAIN, run);
                }
            }
        }
        flush(run, first == null ? parent : first, parent, blocks);
    }

    /** The run of inline nodes as a paragraph; it begins where the white space before it does. */
    private void flush(List<InlineSpan> run, Node first, Element parent, List<Block> blocks) {
        Text text = run.isEmpty() ? Text.EMPTY : Text.fold(run);
        run.clear();
        if (!text.isEmpty()) {
            int line = line(first);
            blocks.add(new Paragraph(text, new Source(document, anchor, 0, line > 0 ? line : line(parent))));
        }
    }

    private void block(Element element, List<Block> blocks) {
        String name = element.normalName();
        if (IGNORED.contains(name) || isContents(element)) {
            return;
        }
        if (name.equals("section") || (name.equals("div") && element.hasClass("section"))) {
            anchor = element.id().isEmpty() ? anchor : element.id();
            children(element, blocks);
        } else if (HEADINGS.contains(name)) {
            heading(element, blocks);
        } else if (isAdmonition(element)) {
            admonition(element, blocks);
        } else if (name.equals("pre")) {
            blocks.add(new Code(element.wholeText().strip(), source(element)));
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, blocks);
        } else if (name.equals("dl")) {
            definitions(element, blocks);
        } else if (name.equals("table")) {
            table(element, blocks);
        } else {
            children(element, blocks);
        }
    }

    /** A table of contents; on a page that holds the whole documentation the same element holds the chapters. */
    private static boolean isContents(Element element) {
        return element.hasClass("contents")
                || (element.hasClass("toctree-wrapper") && element.selectFirst(SECTION) == null);
    }

    private static boolean isAdmonition(Element element) {
        return (element.normalName().equals("div") || element.normalName().equals("aside"))
                && element.hasClass("admonition");
    }

    private void heading(Element element, List<Block> blocks) {
        Text text = Text.of(SECTION_NUMBER.matcher(text(element).plain()).replaceFirst(""));
        if (!text.isEmpty()) {
            blocks.add(new Heading(element.normalName().charAt(1) - '0', text, source(element)));
        }
    }

    private void admonition(Element element, List<Block> blocks) {
        Element title = childWith(element, child -> child.hasClass("admonition-title"));
        String kind = title == null ? "" : text(title).plain().toLowerCase(Locale.ROOT);
        if (title != null) {
            title.remove();
        }
        blocks.add(new Admonition(kind, nested(element), source(element)));
    }

    private void list(Element element, List<Block> blocks) {
        List<List<Block>> items = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element item && item.nameIs("li")) {
                items.add(nested(item));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items, source(element)));
        }
    }

    private void definitions(Element element, List<Block> blocks) {
        if (childWith(element, child -> child.nameIs("dt") && withClass(child, ENTRY_NAME) != null) != null) {
            entries(element, blocks);
        } else if (element.hasClass("field-list")) {
            List<Field> fields = new ArrayList<>();
            pairs(element, (term, body) -> fields.add(field(term, body)));
            blocks.add(new FieldList(fields, source(element)));
        } else {
            List<Definition> definitions = new ArrayList<>();
            pairs(element, (term, body) -> definitions.add(new Definition(term(term), nested(body), source(term))));
            if (!definitions.isEmpty()) {
                blocks.add(new DefinitionList(definitions, source(element)));
            }
        }
    }

    private void entries(Element element, List<Block> blocks) {
        Signatures.shareBodies(element);
        pairs(element, (term, body) -> {
            Element name = withClass(term, ENTRY_NAME);
            Element prefix = withClass(term, ENTRY_PREFIX);
            String full = (prefix == null ? "" : text(prefix).plain())
                    + (name == null ? "" : text(name).plain());
            String before = anchor;
            anchor = term.id().isEmpty() ? full : term.id();
            Source source = source(term);
            String arguments = Signatures.arguments(text(term));
            blocks.add(new Entry(Signatures.kind(element, arguments), full, arguments, nested(body), source));
            anchor = before;
        });
    }

    /** The first element in a name's or prefix's class below another; a loop, since selectors take their time. */
    private static @Nullable Element withClass(Element element, List<String> classes) {
        if (hasAnyClass(element, classes)) {
            return element;
        }
        for (Node child : element.childNodes()) {
            Element found = child instanceof Element inner ? withClass(inner, classes) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean hasAnyClass(Element element, List<String> classes) {
        return classes.stream().anyMatch(element::hasClass);
    }

    private static @Nullable Element childWith(Element element, Predicate<Element> condition) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && condition.test(inner)) {
                return inner;
            }
        }
        return null;
    }

    private interface Pair {
        void accept(Element term, Element body);
    }

    /** Each term with its body; a term without one has an empty body, a second body is read as part of the first. */
    private static void pairs(Element list, Pair pair) {
        Element term = null;
        Element body = null;
        for (Node node : list.childNodes()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            if (child.nameIs("dt")) {
                if (term != null) {
                    pair.accept(term, body == null ? new Element("dd") : body);
                }
                term = child;
                body = null;
            } else if (child.nameIs("dd") && term != null) {
                if (body == null) {
                    body = child;
                } else {
                    body.appendChildren(child.childNodesCopy());
                }
            }
        }
        if (term != null) {
            pair.accept(term, body == null ? new Element("dd") : body);
        }
    }

    private Field field(Element name, Element body) {
        String plain = text(name).plain();
        String bare = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
        return new Field(bare.strip(), nested(body), source(name));
    }

    private void table(Element element, List<Block> blocks) {
        if (element.hasClass("field-list")) {
            List<Field> fields = new ArrayList<>();
            for (Element row : rows(element)) {
                fieldRow(row, fields);
            }
            blocks.add(new FieldList(fields, source(element)));
            return;
        }
        List<Text> header = new ArrayList<>();
        List<List<Text>> rows = new ArrayList<>();
        for (Element row : rows(element)) {
            List<Text> cells = row.children().stream().map(ElementReader::text).toList();
            if (rows.isEmpty() && childWith(row, cell -> cell.nameIs("td")) == null) {
                header = cells;
            } else {
                rows.add(cells);
            }
        }
        boolean spans = !element.select("[rowspan]:not([rowspan=1]), [colspan]:not([colspan=1])")
                .isEmpty();
        blocks.add(new Table(header, rows, spans, source(element)));
    }

    /** The rows of a table and of its parts, not those of tables inside it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.nameIs("tr")) {
                rows.add(part);
            } else if (part.nameIs("thead") || part.nameIs("tbody")) {
                part.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    /** A long field name stands in a row of its own, above its body. */
    private void fieldRow(Element row, List<Field> fields) {
        Element name = childWith(row, cell -> cell.nameIs("th"));
        Element body = childWith(row, cell -> cell.nameIs("td"));
        if (name == null && body != null && !fields.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            List<Block> all = new ArrayList<>(last.blocks());
            all.addAll(nested(body));
            fields.add(new Field(last.name(), all, last.source()));
        } else if (name != null) {
            fields.add(field(name, body == null ? new Element("td") : body));
        }
    }

    /** The words of a term; all terms are printed bold, so bold says nothing there. */
    private static Text term(Element element) {
        return Text.fold(text(element).spans().stream()
                .map(span -> span.role() == InlineSpan.Role.STRONG
                        ? new InlineSpan(InlineSpan.Role.PLAIN, span.text())
                        : span)
                .toList());
    }

    private static Text text(Element element) {
        List<InlineSpan> spans = new ArrayList<>();
        for (int i = 0; i < element.childNodeSize(); i++) {
            inline(element.childNode(i), InlineSpan.Role.PLAIN, spans);
        }
        return Text.fold(spans);
    }

    private static void inline(Node node, InlineSpan.Role role, List<InlineSpan> spans) {
        if (node instanceof TextNode text) {
            spans.add(new InlineSpan(role, text.getWholeText()));
        } else if (node instanceof Element element) {
            if (IGNORED.contains(element.normalName()) || element.hasClass("headerlink")) {
                return;
            }
            if (element.nameIs("br")) {
                spans.add(new InlineSpan(role, " "));
                return;
            }
            if (element.hasClass("classifier") && !element.is(".classifier-delimiter + .classifier")) {
                spans.add(new InlineSpan(role, " : ")); // New Sphinx leaves the colon to the style sheet.
            }
            InlineSpan.Role inner = role(element, role);
            if (inner == InlineSpan.Role.EMPHASIS
                    && element.parent() != null
                    && element.parent().normalName().equals("a")) {
                inner = role; // Old Sphinx sets the text of section links in italics, new Sphinx does not.
            }
            if (RaisedWords.isRaised(element, spans)) {
                spans.add(new InlineSpan(inner, RaisedWords.of(element, spans)));
                return;
            }
            boolean block = BLOCKS.contains(element.normalName());
            if (block) {
                spans.add(new InlineSpan(role, " "));
            }
            for (int i = 0; i < element.childNodeSize(); i++) {
                inline(element.childNode(i), inner, spans);
            }
            if (block) {
                spans.add(new InlineSpan(role, " "));
            }
        }
    }

    private static InlineSpan.Role role(Element element, InlineSpan.Role outer) {
        return switch (element.normalName()) {
            case "strong", "b" -> InlineSpan.Role.STRONG;
            // A title reference is printed in italics: no other form of the documentation tells it from emphasis.
            case "em", "i", "cite" -> InlineSpan.Role.EMPHASIS;
            case "tt", "code", "kbd" -> InlineSpan.Role.CODE;
            default -> outer;
        };
    }

    private Source source(Node node) {
        return new Source(document, anchor, 0, line(node));
    }

    private static int line(Node node) {
        return node.sourceRange().start().lineNumber();
    }
}
