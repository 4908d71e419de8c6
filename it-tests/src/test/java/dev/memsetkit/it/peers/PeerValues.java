package dev.memsetkit.it.peers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values of the kinds that all peers have: no nil, no 64 bits, no carriage returns. */
final class PeerValues {

    private static final int MAX_DEPTH = 3;
    private static final int RANDOM_VALUES = 200;

    private final Random random;

    PeerValues(long seed) {
        this.random = new Random(seed);
    }

    /** Each kind once, and random values. */
    Map<String, Object> sample() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a <b> & \u00fc\n c");
        value.put("empty", "");
        value.put("int", -5);
        value.put("double", new BigDecimal("21.5"));
        value.put("yes", true);
        value.put("no", false);
        value.put("date", LocalDateTime.of(2019, 10, 28, 12, 30, 5));
        value.put("bytes", new byte[] {0, -1});
        value.put("list", List.of("a", 1, List.of(2)));
        value.put("struct", Map.of("x", Map.of("y", "z")));
        value.put("umlaut \u00fc", "\u20ac");
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < RANDOM_VALUES; i++) {
            values.add(next(0));
        }
        value.put("random", values);
        return value;
    }

    private Object next(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 8 : 6)) {
            case 0, 1 -> text(random.nextInt(20));
            case 2 -> random.nextInt();
            case 3 -> random.nextBoolean();
            case 4 -> new BigDecimal(random.nextInt(1_000_000) + ".5"); // Perl writes twenty digits of a double.
            case 5 -> LocalDateTime.of(2019, 10, 28, 12, 0, 1).plusSeconds(random.nextInt(100_000_000));
            case 6 -> {
                List<Object> items = new ArrayList<>();
                for (int i = random.nextInt(4) + 1; i > 0; i--) {
                    items.add(next(depth + 1));
                }
                yield items;
            }
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4) + 1; i > 0; i--) {
                    members.put("m" + text(5), next(depth + 1));
                }
                yield members;
            }
        };
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append("<>&\"'\n;".charAt(random.nextInt(7)));
                case 1 -> text.append((char) random.nextInt(0xC0, 0x180));
                default -> text.append((char) random.nextInt('!', 0x7F));
            }
        }
        return text.toString();
    }

    /** A value in the notation of the scripts. */
    static Object noted(Object value) {
        if (value instanceof LocalDateTime time) {
            return Map.of(
                    "$date", DateTimeFormatter.ofPattern("uuuuMMdd'T'HH:mm:ss").format(time));
        } else if (value instanceof byte[] bytes) {
            return Map.of("$bytes", Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof List<?> items) {
            return items.stream().map(PeerValues::noted).toList();
        } else if (value instanceof Map<?, ?> members) {
            Map<String, Object> noted = new LinkedHashMap<>();
            members.forEach((name, member) -> noted.put((String) name, noted(member)));
            return noted;
        }
        return value;
    }

    /** A value as JSON has what our codec reads. */
    static Object received(Object value) {
        if (value instanceof LocalDateTime time) {
            boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
            return DateTimeFormatter.ofPattern(midnight ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm:ss")
                    .format(time);
        } else if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        } else if (value instanceof List<?> items) {
            return items.stream().map(PeerValues::received).toList();
        } else if (value instanceof Map<?, ?> members) {
            Map<String, Object> received = new LinkedHashMap<>();
            members.forEach((name, member) -> received.put((String) name, received(member)));
            return received;
        }
        return value;
    }
}
