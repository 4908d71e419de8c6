package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A place in one spec.
 *
 * @param key names from the outside to the inside, the same in every spec; the key of a {@link dev.memsetkit.spec.client.ClientSurface}
 * @param container key of the place that has it among others
 * @param owner method, dictionary or error that it belongs to; empty for the spec as a whole
 * @param where the place for people
 * @param pointer JSON Pointer in the written document
 * @param source where the documentation says it; {@code null} if that is not known
 */
record Place(
        String key,
        String container,
        String owner,
        String where,
        String pointer,
        @Nullable Source source) {

    /** A parameter or key that stands here. */
    Place member(String keyBelow, String name, String pointerBelow) {
        return new Place(key + keyBelow, key, owner, where + " / " + name, pointer + pointerBelow, source);
    }

    /** The same place, said to more detail. */
    Place detail(String words, String pointerBelow) {
        return new Place(key, container, owner, where + words, pointer + pointerBelow, source);
    }

    Side side(String value) {
        return new Side(pointer, value, source);
    }

    /** The name of a member as it stands in a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
