package dev.memsetkit.extractor.html;

import dev.memsetkit.extractor.document.Page;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.source.FrontEnd;
import dev.memsetkit.extractor.source.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads pages as Sphinx makes them: classic (1.x) and modern markup, split pages and single ones. */
public final class HtmlFrontEnd implements FrontEnd {

    private static final Pattern ROOT_START = Pattern.compile("<html", Pattern.CASE_INSENSITIVE);
    private static final Evaluator MAIN = QueryParser.parse("[role=main]:has(section, div.section)");
    private static final Evaluator SECTION = QueryParser.parse("section[id], div.section[id]");
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String ROOT_END = "</html>";

    @Override
    public Page read(RawPage page, Findings findings) {
        String origin = page.origin();
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        if (html.startsWith(BYTE_ORDER_MARK)) {
            html = html.substring(1);
        }
        if (html.indexOf('\0') >= 0) {
            throw InputError.BINARY_HTML.at(origin);
        }
        if (!ROOT_START.matcher(html).find()) {
            throw InputError.NO_HTML_ELEMENT.at(origin);
        }
        if (!isWhole(html)) {
            throw InputError.HTML_CUT_OFF.at(origin);
        }
        TagDepth.check(origin, html);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        String language = document.expectFirst("html").attr("lang").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !language.startsWith("en")) {
            throw InputError.WRONG_LANGUAGE.at(origin, language);
        }
        Element content = content(document);
        new StruckOut(page.name(), findings).remove(content);
        return new Page(page.name(), document.title().strip(), new ElementReader(page.name()).read(content));
    }

    /** Whether the root element ends; it does so near the end of the text. */
    private static boolean isWhole(String html) {
        for (int tag = html.lastIndexOf("</"); tag >= 0; tag = html.lastIndexOf("</", tag - 1)) {
            if (html.regionMatches(true, tag, ROOT_END, 0, ROOT_END.length())) {
                return true;
            }
        }
        return false;
    }

    /** The element that holds the sections, so that navigation of whatever theme stays outside. */
    private static Element content(Document document) {
        Element main = document.selectFirst(MAIN);
        if (main != null) {
            return main;
        }
        Element section = document.selectFirst(SECTION);
        Element parent = section == null ? null : section.parent();
        return parent == null ? document.body() : parent;
    }
}
