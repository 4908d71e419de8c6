package dev.memsetkit.extractor.reading;

import static dev.memsetkit.extractor.reading.Pieces.place;
import static dev.memsetkit.extractor.reading.Pieces.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of the access methods, printed alone. */
class EndpointReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/v1/json, JSON https://api.example.com/v1/json/",
        "https://api.example.com/v1/json/, JSON https://api.example.com/v1/json/",
        "https://api.example.com/v1/json/METHOD_NAME, JSON https://api.example.com/v1/json/",
        "https://api.example.com/v1/xmlrpc, XMLRPC https://api.example.com/v1/xmlrpc",
        "https://api.example.com/v1/xmlrpc/, XMLRPC https://api.example.com/v1/xmlrpc/",
        "https://api.example.com/v1/jsonrpc, JSONRPC https://api.example.com/v1/jsonrpc",
        "http://localhost:8080/v1/json, JSON http://localhost:8080/v1/json/",
    })
    void addressesThatEndInTheNameOfAnAccessMethodAreItsOwn(String code, String endpoint) {
        assertThat(read(code)).isEqualTo(endpoint);
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com/v1/",
                "https://api.example.com/json/more",
                "curl https://a.b/json",
                "json"
            })
    void whatElseStandsAsCodeIsNone(String code) {
        assertThat(read(code)).isEmpty();
        assertThat(told(findings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.example.com/v1/json, JSON, is plain http",
        "http://api.example.com/v1/xmlrpc, XML-RPC, is plain http",
        "http://api.example.com/v1/jsonrpc, JSON-RPC, is plain http",
        "ftp://api.example.com/v1/json, JSON, is not a valid URL",
    })
    void whatKeysMayNotBeSentToIsTold(String code, String name, String fault) {
        assertThat(read(code)).isEmpty();
        assertThat(told(findings))
                .singleElement()
                .asString()
                .startsWith("unusable-endpoint : the address of the " + name + " interface, " + code + ", " + fault);
    }

    @Test
    void anAddressWithAUserInItIsToldWhereThereIsNoOtherAndTheUserNeverShown() {
        assertThat(read("https://me:secret@api.example.com/v1/json")).isEmpty();
        assertThat(told(findings))
                .singleElement()
                .asString()
                .contains("https://...@api.example.com/v1/json, holds a user name")
                .doesNotContain("secret");
    }

    @Test
    void anAddressWithAUserInItShowsHowToLogInWhereThereIsAnother() {
        assertThat(read("https://me:secret@api.example.com/v1/json", "https://api.example.com/v1/json"))
                .isEqualTo("JSON https://api.example.com/v1/json/");
        assertThat(told(findings)).isEmpty();
    }

    private String read(String... codes) {
        EndpointReader reader = new EndpointReader(findings);
        for (String code : codes) {
            reader.read(new Code(code, place("code")));
        }
        return String.join(
                ", ",
                reader.all().stream()
                        .map(said -> said.fact().kind() + " " + said.fact().value())
                        .toList());
    }
}
