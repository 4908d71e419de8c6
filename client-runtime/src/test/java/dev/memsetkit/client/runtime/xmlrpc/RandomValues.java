package dev.memsetkit.client.runtime.xmlrpc;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of all kinds that XML-RPC has, by a seed. */
final class RandomValues {

    private static final int MAX_DEPTH = 4;

    private final Random random;
    private int made;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** How many values were made, those inside of others included. */
    int made() {
        return made;
    }

    @Nullable
    Object next() {
        return next(0);
    }

    private @Nullable Object next(int depth) {
        made++;
        return switch (random.nextInt(depth < MAX_DEPTH ? 10 : 8)) {
            case 0 -> text();
            case 1 -> (long) random.nextInt();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> random.nextBoolean();
            case 4 -> decimal();
            case 5 -> date();
            case 6 -> bytes();
            case 7 -> random.nextInt(4) == 0 ? null : text();
            case 8 -> list(depth);
            default -> map(depth);
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            items.add(next(depth + 1));
        }
        return items;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.put(text(), next(depth + 1));
        }
        return members;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Days and times; years of four digits. */
    private LocalDateTime date() {
        long second = random.nextLong(-62_135_596_800L, 253_402_300_800L);
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return random.nextInt(4) == 0 ? time.toLocalDate().atStartOfDay() : time;
    }

    /** Any finite double, and money. */
    private Object decimal() {
        if (random.nextBoolean()) {
            return BigDecimal.valueOf(random.nextInt(), 2).doubleValue();
        }
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) ? any : 0.1;
    }

    /** Any character that XML has, mostly those that need care. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 300 : 12); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("<>&\"' \t\n\r]".charAt(random.nextInt(10)));
                case 1 -> text.append((char) random.nextInt(0x80, 0xD800));
                case 2 -> text.append((char) random.nextInt(0xE000, 0xFFFE));
                case 3 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
                default -> text.append((char) random.nextInt(' ', 0x7F));
            }
        }
        return text.toString();
    }
}
