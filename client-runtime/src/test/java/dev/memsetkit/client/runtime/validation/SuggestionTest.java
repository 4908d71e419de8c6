package dev.memsetkit.client.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final List<String> NAMES = List.of("nickname", "name", "os", "priority", "Active");

    @ParameterizedTest
    @CsvSource({
        "nicknam, nickname",
        "nickname, nickname",
        "NICKNAME, nickname",
        "nickanme, nickname",
        "nmae, ",
        "nam, name",
        "names, name",
        "o, os",
        "oss, os",
        "so, ",
        "priorty, priority",
        "prioritee, priority",
        "active, Active",
        "zone, ",
        "entirely_different, "
    })
    void theNearestNameIsMeant(String found, String meant) {
        assertThat(Suggestion.nearest(found, NAMES)).isEqualTo(meant);
    }

    @Test
    void ofTwoThatAreAsNearNoneIsMeant() {
        assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).isNull();
        assertThat(Suggestion.nearest("AX", List.of("A", "AAAA", "MX"))).isNull();
        assertThat(Suggestion.text("AX", List.of("A", "MX"))).isEmpty();
        assertThat(Suggestion.isNear("bat", List.of("cat", "hat"))).isTrue();
    }

    @Test
    void aThirdOfTheLettersMayBeWrong() {
        assertThat(Suggestion.nearest("abcxyz", List.of("abcdxy"))).isEqualTo("abcdxy");
        assertThat(Suggestion.nearest("abcxyz", List.of("abcdef"))).isNull();
    }

    @Test
    void veryLongTextIsNoTypingError() {
        String most = "n".repeat(100);
        assertThat(Suggestion.nearest(most, List.of(most))).isEqualTo(most);
        assertThat(Suggestion.nearest(most + "n", List.of(most + "n"))).isNull();
    }

    @Test
    void messagesGoOnWithIt() {
        assertThat(Suggestion.text("nam", NAMES)).isEqualTo(", did you mean \"name\"?");
        assertThat(Suggestion.text("zone", NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "current_password", "new_password", "api_key", "root_password", "pasword", "Password",
                        "passwd",
                "passphrase", "client_secret", "TOKEN", "apikey", "x_api_key", "pass", "PWD", "api_kay"
            })
    void secretsAreKnownByTheirNamesAlsoWhereTheseAreMisspelt(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "passenger_count", "compass", "key", "id", "nickname", "pwd2"})
    void otherNamesAreNone(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "password, true",
        "api_key, true",
        "db_password, true",
        "_password, true",
        "passwords, false",
        "token, false"
    })
    void theDocumentationHasItsOwn(String name, boolean documented) {
        assertThat(SecretNames.isDocumented(name)).isEqualTo(documented);
    }
}
