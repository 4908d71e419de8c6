package dev.memsetkit.client.runtime.xmlrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memsetkit.testing.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random values, written and read again. The seed is printed when something is wrong; {@code -Dmemsetkit.seed} repeats it. */
class XmlRpcRoundTripTest {

    private static final int VALUES = 100_000;
    private static final int VALUES_IN_A_DOCUMENT = 50;

    private final long seed = Seed.get();

    @Test
    void valuesComeBackAsTheyWereWritten() throws IOException {
        List<List<@Nullable Object>> documents = documents();
        for (List<@Nullable Object> values : documents) {
            assertThat(read(written(values))).as("seed %d", seed).isEqualTo(expected(values));
        }
    }

    @Test
    @Tag("peers")
    void valuesComeBackFromPythonAsTheyWereWritten() throws IOException {
        List<List<@Nullable Object>> documents = documents();
        List<byte[]> bodies = new ArrayList<>();
        for (List<@Nullable Object> values : documents) {
            bodies.add(written(values));
        }
        List<String> answers;
        try {
            answers = Python.run("echo.py", bodies);
        } catch (IOException e) {
            assumeTrue(false, "no python3");
            return;
        }
        assertThat(answers).as("seed %d", seed).hasSameSizeAs(documents);
        for (int i = 0; i < documents.size(); i++) {
            byte[] answer = Base64.getDecoder().decode(answers.get(i));
            assertThat(read(answer)).as("seed %d", seed).isEqualTo(expected(documents.get(i)));
        }
    }

    private List<List<@Nullable Object>> documents() {
        RandomValues random = new RandomValues(seed);
        List<List<@Nullable Object>> documents = new ArrayList<>();
        while (random.made() < VALUES) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < VALUES_IN_A_DOCUMENT; i++) {
                values.add(random.next());
            }
            documents.add(values);
        }
        return documents;
    }

    private static byte[] written(List<@Nullable Object> values) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new XmlRpcWriter(body).writeResult(values);
        return body.toByteArray();
    }

    private static String read(byte[] body) throws IOException {
        XmlRpcResponse response =
                new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(new ByteArrayInputStream(body), null);
        return ValueText.of(ValueText.readDoubles(((XmlRpcResponse.Result) response).value()));
    }

    private static String expected(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            String form = time.toLocalTime().toSecondOfDay() == 0 ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm:ss";
            return ValueText.of(DateTimeFormatter.ofPattern(form).format(time));
        } else if (value instanceof List<?> items) {
            return items.stream().map(XmlRpcRoundTripTest::expected).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(String::valueOf)))
                    .map(member -> ValueText.of(member.getKey()) + ":" + expected(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return ValueText.of(value);
    }

    /** Bytes that are wrong anywhere are either read or refused with a place; nothing else is thrown, and nothing hangs. */
    @Test
    void damagedDocumentsAreRefusedWithAPlace() throws IOException {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(seed);
        for (int document = 0; document < 400; document++) {
            byte[] body = written(Arrays.asList(values.next(), values.next()));
            for (int damage = 0; damage < 50; damage++) {
                byte[] damaged = damaged(body, random);
                try {
                    read(damaged);
                } catch (XmlRpcFormatException e) {
                    assertThat(e.line()).as("seed %d", seed).isPositive();
                    assertThat(e.problem()).as("seed %d", seed).isNotBlank();
                }
            }
        }
    }

    private static byte[] damaged(byte[] body, Random random) {
        byte[] damaged = body.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt();
                case 1 -> damaged[at] = (byte) "<>&/;!?[]".charAt(random.nextInt(9));
                default -> damaged = Arrays.copyOf(damaged, Math.max(at, 1));
            }
        }
        return damaged;
    }
}
