package dev.memsetkit.client.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that a server echoes in another form is a secret still. */
class RedactionTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String WORD = "tür & \"a/b\\c\" <1>";

    private final Redaction redaction = new Redaction(KEY, Map.of("password", WORD), Set.of("password"));

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz", "someone:"})
    void noPartOfBase64ThatHoldsTheKeyIsShown(String before) {
        byte[] credentials = (before + KEY + ":").getBytes(StandardCharsets.UTF_8);
        for (Base64.Encoder encoder : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
            String echo = "got Basic " + encoder.encodeToString(credentials) + ", twice "
                    + encoder.withoutPadding().encodeToString(credentials) + ".";
            assertThat(redaction.message(echo, 500)).isEqualTo("got Basic hidden, twice hidden.");
            assertThat(redaction.excerpt(echo, 500)).isEqualTo("got Basic hidden, twice hidden.");
        }
    }

    @Test
    void aKeyThatIsEscapedIsHidden() {
        String percent = KEY.chars().mapToObj(c -> String.format("%%%02X", c)).collect(Collectors.joining());
        String json = KEY.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
        String xml = KEY.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
        String partly = KEY.replace("a", "%61").replace("f", "\\u0066").replace("3", "&#x33;");
        assertThat(redaction.message("a " + percent + " b " + json + " c " + xml + " d " + partly + " e " + KEY, 5000))
                .isEqualTo("a hidden b hidden c hidden d hidden e hidden");
        assertThat(redaction.excerpt("a " + percent + " b " + json, 500)).isEqualTo("a hidden b hidden");
    }

    @Test
    void aPasswordOfTheCallIsHiddenAsTheWireFormsWriteIt() {
        assertThat(redaction.message("a: " + WORD + ".", 500)).isEqualTo("a: hidden.");
        assertThat(redaction.message("a: t\\u00fcr & \\\"a\\/b\\\\c\\\" <1>.", 500))
                .isEqualTo("a: hidden.");
        assertThat(redaction.message("a: t%C3%BCr+%26+%22a%2Fb%5Cc%22+%3C1%3E.", 500))
                .isEqualTo("a: hidden.");
        assertThat(redaction.message("a: tür &amp; &quot;a/b\\c&quot; &lt;1&gt;.", 500))
                .isEqualTo("a: hidden.");
    }

    @Test
    void whatIsNoSecretStays() {
        assertThat(redaction.message("100% of a+b \\u0030 &amp; MDEyMzQ1", 500))
                .isEqualTo("100% of a+b \\u0030 &amp; MDEyMzQ1");
    }

    @Test
    void aMessageHoldsNothingThatATerminalObeys() {
        assertThat(redaction.message("a\u001b[2Jb\u009b31mc\u0085d\u202ee", 100)).isEqualTo("a [2Jb 31mc d e");
    }
}
