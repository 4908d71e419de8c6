package dev.memsetkit.cli.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.spec.Documentation;
import dev.memsetkit.cli.spec.ManualPage;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.jspecify.annotations.Nullable;

/** What the editor shows of a word: the manual page of a method, or what is documented of a parameter. */
final class HoverText {

    private final Documentation documentation;

    HoverText(Documentation documentation) {
        this.documentation = documentation;
    }

    /** {@code null} where there is nothing to show. */
    @Nullable
    Hover at(CallContext.Place place) {
        if (documentation.knows(place.word())) {
            return code(new ManualPage(documentation).text(place.word()));
        }
        for (JsonNode parameter : documentation.method(place.method()).path("params")) {
            if (parameter.path("name").asText().equals(place.word())) {
                return code(ManualPage.parameter(parameter));
            }
        }
        return null;
    }

    private static Hover code(String text) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, "```text\n" + text.stripTrailing() + "\n```"));
    }
}
