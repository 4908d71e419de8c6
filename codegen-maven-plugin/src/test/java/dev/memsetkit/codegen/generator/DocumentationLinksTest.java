package dev.memsetkit.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.memsetkit.spec.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationLinksTest {

    private static final Source ON_A_PAGE = new Source("methods_rack.html", "rack.lift", Source.UNNUMBERED, 12);

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/docs", "https://example.org/docs/"})
    void aPlaceOnAPageIsALinkBelowTheAddress(String address) {
        assertThat(DocumentationLinks.below(address).to(ON_A_PAGE))
                .isEqualTo("<a href=\"https://example.org/docs/methods_rack.html#rack.lift\">"
                        + "methods_rack.html#rack.lift</a>");
    }

    @Test
    void aPlaceIsNamedWhereTheAddressIsNotKnownOrThereIsNothingToOpen() {
        assertThat(DocumentationLinks.NONE.to(ON_A_PAGE)).isEqualTo("methods_rack.html#rack.lift");
        assertThat(DocumentationLinks.below("https://example.org/").to(new Source("Rack.pdf", "", 3, 4)))
                .isEqualTo("Rack.pdf, page 3, line 4");
    }

    @Test
    void namesOfPagesCannotLeaveTheLink() {
        Source hostile = new Source("a\"><b>.html", "x\"y", Source.UNNUMBERED, Source.UNNUMBERED);

        assertThat(DocumentationLinks.below("https://example.org/").to(hostile))
                .matches("<a href=\"https://example.org/[^\"<>]*\">[^<>]*</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs/", "ftp://example.org/", "https:///docs", "https://example.org/?page=1", "http://a b/"})
    void anAddressThatCannotHoldPagesIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentationLinks.below(address))
                .withMessageContaining("found \"" + address + "\", expected http(s)://host/path");
    }
}
