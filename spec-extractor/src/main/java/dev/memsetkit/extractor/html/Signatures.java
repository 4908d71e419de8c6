package dev.memsetkit.extractor.html;

import dev.memsetkit.extractor.document.Block.Entry;
import dev.memsetkit.extractor.document.Text;
import org.jsoup.nodes.Element;

/** The signatures of a list of entries. */
final class Signatures {

    private Signatures() {}

    /** Names that stand one above the other share the description below the last of them. */
    static void shareBodies(Element list) {
        Element body = null;
        for (int i = list.childNodeSize() - 1; i >= 0; i--) {
            if (list.childNode(i) instanceof Element child) {
                if (child.nameIs("dd")) {
                    body = child;
                } else if (child.nameIs("dt")) {
                    Element next = child.nextElementSibling();
                    if (next != null && next.nameIs("dt") && body != null) {
                        child.after(body.clone());
                    }
                }
            }
        }
    }

    /** What a signature prints behind the name: its arguments in parentheses, perhaps what it returns. */
    static String arguments(Text term) {
        String signature = term.plain();
        int parenthesis = signature.indexOf('(');
        return parenthesis < 0 ? "" : signature.substring(parenthesis).strip();
    }

    /** What the entries of a list describe: the list's class tells, and where it does not, whether they can be called. */
    static Entry.Kind kind(Element list, String arguments) {
        if (list.hasClass("exception") || list.hasClass("class")) {
            return Entry.Kind.ERROR;
        }
        boolean called = list.hasClass("function") || list.hasClass("method") || !arguments.isEmpty();
        return called ? Entry.Kind.METHOD : Entry.Kind.OTHER;
    }
}
