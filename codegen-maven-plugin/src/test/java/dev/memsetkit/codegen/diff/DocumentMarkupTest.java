package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that look different and say the same: the diff is empty. */
class DocumentMarkupTest {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Map<Path, ApiSpec> READ = new HashMap<>();

    /** Another look of every page. */
    record Look(String name, Path folder, UnaryOperator<String> edit) {
        @Override
        public String toString() {
            return folder.getFileName() + ": " + name;
        }
    }

    private static Stream<Look> looks() {
        Path published = ROOT.resolve("../shared/docs-published");
        return Stream.of(
                        ROOT.resolve("spec/docs/html"),
                        published.resolve("html-classic"),
                        published.resolve("html-modern"))
                .flatMap(folder -> Stream.of(
                        new Look("parsed and written anew", folder, page -> parsed(page, document -> {})),
                        new Look(
                                "indented",
                                folder,
                                page -> parsed(
                                        page,
                                        document -> document.outputSettings()
                                                .prettyPrint(true)
                                                .indentAmount(3))),
                        new Look("on few lines", folder, page -> parsed(page, DocumentMarkupTest::unwrap)),
                        new Look("with carriage returns", folder, page -> page.replace("\n", "\r\n")),
                        new Look("characters as entities", folder, DocumentMarkupTest::entities),
                        new Look("typewriter quotes", folder, page -> parsed(page, DocumentMarkupTest::quotes)),
                        new Look("blanks that do not break", folder, page -> page.replace(" \u2013 ", "&nbsp;\u2013 ")),
                        new Look(
                                "attributes in another order",
                                folder,
                                page -> parsed(page, DocumentMarkupTest::shuffle)),
                        new Look(
                                "more attributes",
                                folder,
                                page -> parsed(
                                        page,
                                        document -> document.getAllElements()
                                                .forEach(element -> element.attr("data-x", "<dl>")
                                                        .attr("lang", "en")))),
                        new Look("more wrappers", folder, page -> parsed(page, DocumentMarkupTest::wrap)),
                        new Look(
                                "comments and scripts between",
                                folder,
                                page -> parsed(page, DocumentMarkupTest::noise)),
                        new Look("another frame", folder, page -> parsed(page, DocumentMarkupTest::frame)),
                        new Look(
                                "no anchors beside headings",
                                folder,
                                page -> parsed(
                                        page,
                                        document ->
                                                document.select("a.headerlink").remove()))));
    }

    private static String parsed(String page, java.util.function.Consumer<Document> edit) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        edit.accept(document);
        return document.outerHtml();
    }

    private static void unwrap(Document document) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !inPre(text)) {
                        text.text(text.getWholeText().replaceAll("\\s+", " "));
                    }
                },
                document.body());
    }

    private static boolean inPre(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre") != null;
    }

    private static String entities(String page) {
        StringBuilder entities = new StringBuilder();
        page.chars().forEach(c -> {
            if (c > 126) {
                entities.append("&#x").append(Integer.toHexString(c)).append(';');
            } else {
                entities.append((char) c);
            }
        });
        return entities.toString();
    }

    private static void quotes(Document document) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !inPre(text)) {
                        text.text(text.getWholeText()
                                .replaceAll("[\u2018\u2019]", "'")
                                .replaceAll("[\u201C\u201D]", "\""));
                    }
                },
                document.body());
    }

    private static void shuffle(Document document) {
        for (Element element : document.getAllElements()) {
            List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
            Collections.shuffle(attributes, new Random(1));
            element.clearAttributes();
            attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        }
    }

    private static void wrap(Document document) {
        document.select("table").forEach(table -> table.wrap("<div class=\"scroll\"></div>"));
        document.select("dd > p").forEach(paragraph -> paragraph.html("<span>" + paragraph.html() + "</span>"));
        document.body().html("<div id=\"app\"><main>" + document.body().html() + "</main></div>");
    }

    private static void noise(Document document) {
        for (Element paragraph : document.select("p")) {
            paragraph.appendChild(new Comment(" <p>Acceptable values: 'x'.</p> "));
            paragraph.after("<script>var values = '<p>Acceptable values: 1, 2.</p>';</script>");
        }
    }

    private static void frame(Document document) {
        document.select("div.sphinxsidebar, div.related, div.footer").remove();
        document.select("head link, head style, head script").remove();
        document.body().prepend("<header><nav><a href=\"/\">Home</a></nav></header>");
        document.body().append("<footer><p>All values must be at most what they are.</p></footer>");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anotherLookIsNoChange(Look look) throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(look.folder),
                "skipped: DocumentMarkupTest, the published pages do not lie beside the repository");
        Pages pages = Pages.of(look.folder);
        ApiSpec before = READ.get(look.folder);
        if (before == null) {
            before = pages.copy().spec();
            READ.put(look.folder, before);
        }
        pages.each(look.edit);

        assertThat(SpecDiff.between(before, pages.spec()).changes()).isEmpty();
    }
}
