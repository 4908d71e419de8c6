package dev.memsetkit.client.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for in bodies, against the slow way to find it. */
class BytesTest {

    private static final byte[] WORD = "\"error_type\"".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aLookFindsWhatALookAtEachByteFinds() {
        long seed = Seed.get();
        Random random = new Random(seed);
        byte[] alphabet = {'a', 'b', '\\', 'u', 'd', 'D', '8', '"', 0, (byte) 0xC3, (byte) 0xFF, 1, 127};
        for (int round = 0; round < 20_000; round++) {
            byte[] body = new byte[random.nextInt(40)];
            int letters = round % 2 == 0 ? alphabet.length : 8; // Half of them are ASCII.
            for (int i = 0; i < body.length; i++) {
                body[i] = alphabet[random.nextInt(letters)];
            }
            boolean ascii = true;
            boolean surrogates = false;
            for (int i = 0; i < body.length; i++) {
                ascii &= body[i] > 0;
                surrogates |= new String(body, i, Math.min(3, body.length - i), StandardCharsets.ISO_8859_1)
                        .matches("(?s)\\\\u[dD]");
            }

            assertThat(Bytes.look(body))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(new Bytes.Look(ascii, surrogates, false));
        }
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        long seed = Seed.get();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append("\"error_typ\u00fc".charAt(random.nextInt(11)));
            }
            if (round % 2 == 0) {
                text.insert(random.nextInt(text.length() + 1), "\"error_type\"");
            }
            byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);

            boolean there = text.indexOf("\"error_type\"") >= 0;
            assertThat(Bytes.contains(body, WORD)).as("seed %d: %s", seed, text).isEqualTo(there);
            assertThat(Bytes.look(body).errorType())
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(there);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ud83d\\n\"",
                "\"\\ud83dx\\ude00\"",
                "\"\\uD83D\\uD83D\"",
                "\"\\ud83d"
            })
    void halvesOfSurrogatePairsAreFound(String json) {
        assertThat(Bytes.hasLoneSurrogate(json)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\\ude00\"",
                "\"\\\\ud83d\"",
                "\"\\u00e9\"",
                "\"\\ud83d\\ude00\\ud83d\\ude00\"",
                "\"\\\\\\\\ud83d\""
            })
    void wholePairsAndEscapedBackslashesAreNot(String json) {
        assertThat(Bytes.hasLoneSurrogate(json)).isFalse();
    }
}
