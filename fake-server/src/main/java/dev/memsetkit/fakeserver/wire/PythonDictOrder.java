package dev.memsetkit.fakeserver.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The order in which CPython 2 (64 bits, without hash randomisation) lists the keys of a dictionary. The API is made with it:
 * all recorded orders come out, so those that nobody recorded come out as they most likely are. Where keys share a slot, the
 * order depends on which came first; that is known of the one such dictionary that was recorded.
 */
final class PythonDictOrder {

    private static final int SMALLEST = 8;
    private static final int MAX_CACHED = 1000;
    private static final Map<List<String>, List<String>> CACHE = new ConcurrentHashMap<>();

    /** A zone record, as recorded: relative came before priority, which took its slot when the dictionary grew. */
    private static final List<String> RECORDED =
            List.of("priority", "zone_id", "address", "relative", "record", "ttl", "type", "id");

    private PythonDictOrder() {}

    /** The keys in the order of a dictionary into which they were put in this order. */
    static List<String> of(Collection<String> keys) {
        List<String> asked = List.copyOf(keys);
        List<String> known = CACHE.get(asked);
        if (known == null) {
            known = asked.size() == RECORDED.size() && RECORDED.containsAll(asked) ? RECORDED : order(asked);
            if (CACHE.size() < MAX_CACHED && asked.size() <= 40) {
                CACHE.put(asked, known);
            }
        }
        return known;
    }

    private static List<String> order(List<String> keys) {
        @Nullable String[] slots = new String[SMALLEST];
        int used = 0;
        for (String key : keys) {
            insert(slots, key);
            used++;
            if (used * 3 >= slots.length * 2) {
                slots = grown(slots, used);
            }
        }
        return listed(slots);
    }

    private static List<String> listed(@Nullable String[] slots) {
        List<String> listed = new ArrayList<>();
        for (String key : slots) {
            if (key != null) {
                listed.add(key);
            }
        }
        return List.copyOf(listed);
    }

    /** Four times as large as what is used, or twice where that is much already. */
    private static @Nullable String[] grown(@Nullable String[] slots, int used) {
        int wanted = used > 50_000 ? used * 2 : used * 4;
        int size = SMALLEST;
        while (size <= wanted) {
            size <<= 1;
        }
        @Nullable String[] larger = new String[size];
        for (String key : slots) {
            if (key != null) {
                insert(larger, key);
            }
        }
        return larger;
    }

    private static void insert(@Nullable String[] slots, String key) {
        long hash = hash(key);
        long mask = slots.length - 1L;
        long index = hash & mask;
        long perturb = hash;
        while (slots[(int) (index & mask)] != null) {
            index = (index << 2) + index + perturb + 1;
            perturb >>>= 5;
        }
        slots[(int) (index & mask)] = key;
    }

    private static long hash(String key) {
        if (key.isEmpty()) {
            return 0;
        }
        long hash = (long) key.charAt(0) << 7;
        for (int i = 0; i < key.length(); i++) {
            hash = 1_000_003L * hash ^ key.charAt(i);
        }
        hash ^= key.length();
        return hash == -1 ? -2 : hash;
    }
}
