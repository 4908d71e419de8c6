package dev.memsetkit.cli.mashell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers and texts as Python 2 prints them. */
final class PythonText {

    /** As many digits as every double keeps. */
    private static final int EXACT_DIGITS = 15;

    private static final int REPR_DIGITS = 16;
    private static final int STR_DIGITS = 12;
    private static final int SMALLEST_PLAIN = -4;

    private PythonText() {}

    /** A number with decimals as {@code repr()} gives it, which is how JSON has it. */
    static String repr(BigDecimal number) {
        if (number.signum() == 0) {
            return "0.0";
        }
        BigDecimal digits = number.stripTrailingZeros();
        if (digits.precision() > EXACT_DIGITS) {
            double nearest = number.doubleValue();
            digits = Double.isInfinite(nearest)
                    ? number.round(new MathContext(REPR_DIGITS)).stripTrailingZeros()
                    : new BigDecimal(Double.toString(nearest)).stripTrailingZeros();
        }
        return text(digits, REPR_DIGITS);
    }

    /** A number with decimals as {@code str()} gives it: twelve digits. */
    static String str(BigDecimal number) {
        if (number.signum() == 0) {
            return "0.0";
        }
        MathContext rounding = new MathContext(STR_DIGITS, RoundingMode.HALF_EVEN);
        return text(number.round(rounding).stripTrailingZeros(), STR_DIGITS);
    }

    private static String text(BigDecimal digits, int longest) {
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= SMALLEST_PLAIN && exponent < longest) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String mantissa = digits.movePointLeft(exponent).toPlainString();
        int size = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    /** A text in quotes; one that is not ASCII is {@code u'...'} with the numbers of its characters. */
    static String repr(String text) {
        boolean isAscii = text.chars().allMatch(c -> c < 128);
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(isAscii ? "" : "u").append(quote);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(quote);
                    } else if (c < ' ' || c > '~') {
                        out.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append(quote).toString();
    }
}
