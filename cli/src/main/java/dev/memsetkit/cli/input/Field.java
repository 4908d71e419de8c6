package dev.memsetkit.cli.input;

/**
 * A name with a value, both text.
 *
 * @param name as the API gets it
 * @param value as the API gets it
 */
record Field(MappedText name, MappedText value) {

    /** Splits {@code name=value} at the first equals sign; without one all of it is the name. */
    static Field split(MappedText part) {
        int equals = part.text().indexOf('=');
        int length = part.text().length();
        return equals < 0
                ? new Field(part, part.part(length, length))
                : new Field(part.part(0, equals), part.part(equals + 1, length));
    }
}
