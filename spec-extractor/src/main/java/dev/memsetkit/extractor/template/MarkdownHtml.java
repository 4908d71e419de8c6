package dev.memsetkit.extractor.template;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Text of the documentation, which is Markdown, as HTML that holds no markup and no address of the documentation's own. */
public final class MarkdownHtml {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private MarkdownHtml() {}

    /** The HTML; markup in the text is shown, not obeyed, and links are their words. */
    public static String of(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                replaceByWords(link);
            }

            @Override
            public void visit(Image image) {
                replaceByWords(image);
            }

            private void replaceByWords(Node node) {
                visitChildren(node);
                for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                    node.insertBefore(child);
                }
                node.unlink();
            }
        });
        return RENDERER.render(document).strip();
    }
}
