package dev.memsetkit.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.math.BigDecimal;

/** Numbers as people write them, without an exponent; one that would be very long so has an exponent. */
final class PlainNumber {

    /** Zeros that no amount and no measure has. An answer may hold 1e999999999. */
    private static final int MAX_SCALE = 64;

    private PlainNumber() {}

    static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_SCALE ? number.toString() : number.toPlainString();
    }

    /** Writes JSON with such numbers. */
    static JsonGenerator in(JsonGenerator json) {
        return new JsonGeneratorDelegate(json, false) {
            @Override
            public void writeNumber(BigDecimal number) throws IOException {
                writeNumber(text(number));
            }
        };
    }
}
