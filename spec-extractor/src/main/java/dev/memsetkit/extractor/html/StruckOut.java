package dev.memsetkit.extractor.html;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Source;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes struck-out words out of a page: they state nothing any more. Each place is told. */
final class StruckOut {

    /** What goes with the words that were all it held, so that no empty item, term or row is left. */
    private static final Set<String> HOLDERS =
            Set.of("li", "dt", "tr", "td", "p", "span", "code", "tt", "strong", "em");

    private final String document;
    private final Findings findings;

    StruckOut(String document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void remove(Element content) {
        for (Element struck : content.select("del, s, strike, [style~=(?i)line-through]")) {
            if (struck.hasText() && !struck.equals(content)) {
                remove(struck, content);
            }
        }
    }

    private void remove(Element struck, Element content) {
        String anchor = anchor(struck);
        findings.documentation(
                "struck-out",
                anchor.isEmpty() ? document : anchor,
                "the words \"" + struck.text() + "\" are struck out and taken for withdrawn",
                new Source(document, anchor, 0, struck.sourceRange().start().lineNumber()));
        withoutSecondComma(struck);
        Element holder = struck;
        Element parent = holder.parent();
        holder.remove();
        while (parent != null
                && !parent.equals(content)
                && HOLDERS.contains(parent.normalName())
                && !parent.hasText()) {
            holder = parent;
            parent = holder.parent();
            if (holder.nameIs("dt")) {
                withoutBody(holder);
            }
            holder.remove();
        }
    }

    /** Of the commas around a struck-out value one is left. */
    private static void withoutSecondComma(Element struck) {
        if (struck.previousSibling() instanceof TextNode before && struck.nextSibling() instanceof TextNode after) {
            String lead = before.getWholeText().strip();
            String rest = after.getWholeText().stripLeading();
            if ((lead.endsWith(",") || lead.endsWith(":")) && rest.startsWith(",")) {
                after.text(rest.substring(1));
            }
        }
    }

    /** The body of a term, unless another term shares it. */
    private static void withoutBody(Element term) {
        Element before = term.previousElementSibling();
        Element body = term.nextElementSibling();
        while ((before == null || before.nameIs("dd")) && body != null && body.nameIs("dd")) {
            Element next = body.nextElementSibling();
            body.remove();
            body = next;
        }
    }

    /** The entry, or else the section, that holds an element. */
    private static String anchor(Element struck) {
        for (Element at = struck; at != null; at = at.parent()) {
            Element term = at.nameIs("dd") ? term(at) : at;
            boolean place = at.nameIs("dt") || at.nameIs("dd") || at.nameIs("section") || at.hasClass("section");
            if (place && term != null && !term.id().isEmpty()) {
                return term.id();
            }
        }
        return "";
    }

    private static @Nullable Element term(Element body) {
        Element at = body.previousElementSibling();
        while (at != null && !at.nameIs("dt")) {
            at = at.previousElementSibling();
        }
        return at;
    }
}
