package dev.memsetkit.extractor.grammar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people print them, whole or not at all: {@code 1,000}, {@code 1 000}, {@code 1_000}, {@code 0.5},
 * {@code 1e6}, {@code 10k}, {@code two hundred}.
 *
 * <p>What can mean two things is not read: {@code 1.000} is one in English and a thousand elsewhere, {@code 5M} may be
 * a number or megabytes.
 */
public final class Numbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));

    private static final String WORD =
            "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)";

    /** A number in words; "a hundred" and "one hundred and fifty" are, "a" alone is none. */
    static final String IN_WORDS = "(?i:(?:a (?=hundred|thousand))?" + WORD + "(?:(?:-| (?:and )?)" + WORD + "){0,12})";

    /** A number in digits with all that belongs to it; not the digits within a word, a version or a date. */
    static final String IN_DIGITS =
            "(?<![\\w.,'_/^-])(?:-|minus )?\\.?\\d(?:[\\d.,_' ]{0,40}\\d)?(?:[eE][+-]?\\d+|\\^\\d{1,3})?[kK]?(?![\\w%^\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u209c\\u2150-\\u215f])(?![.,'_/-]\\d)";

    /** A number as a group of an expression. */
    public static final String NUMBER = "(" + IN_DIGITS + "|" + IN_WORDS + "\\b)";

    /** The number that a range begins with: a hyphen may follow. */
    static final String FROM = "(" + IN_DIGITS.replace("(?![.,'_/-]\\d)", "(?![.,'_/]\\d)") + "|" + IN_WORDS + "\\b)";

    /** The number that a range ends with: a hyphen may stand before it. */
    static final String UNTIL = "(" + IN_DIGITS.replace("(?<![\\w.,'_/^-])", "(?:(?<![\\w.,'_/^])|(?<=\\d\\.\\.))")
            + "|" + IN_WORDS + "\\b)";

    private static final Pattern PLAIN = Pattern.compile("\\d+|\\d*\\.\\d+|\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:(?: \\d{3})+|(?:_\\d{3})+|(?:'\\d{3})+)");
    /** A thousand with a full stop between its digits, or one with three decimals. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}(?:\\.000|(?:\\.\\d{3}){2,})");

    /** A power of two or ten; a raised number behind another one may be a footnote mark. */
    private static final Pattern POWER = Pattern.compile("(2|10)\\^(\\d{1,2})");

    private static final Pattern WORDS_ONLY = Pattern.compile(IN_WORDS, Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** The number that a text is; empty if it is none or can mean two things. */
    public static Optional<BigDecimal> parse(String printed) {
        String text = printed.strip();
        boolean negative = text.startsWith("-") || text.startsWith("minus ");
        if (negative) {
            text = text.substring(text.startsWith("-") ? 1 : "minus ".length());
        }
        Optional<BigDecimal> number = WORDS_ONLY.matcher(text).matches() ? Optional.of(ofWords(text)) : ofDigits(text);
        return negative ? number.map(BigDecimal::negate) : number;
    }

    /** The whole number that a text is; empty if it is none, or beyond 64 bits. */
    public static OptionalLong whole(String printed) {
        Optional<BigInteger> whole = parse(printed)
                .filter(number -> number.precision() - number.scale() <= 20 && isWhole(number))
                .map(BigDecimal::toBigInteger);
        return whole.isPresent() && whole.get().bitLength() < Long.SIZE
                ? OptionalLong.of(whole.get().longValue())
                : OptionalLong.empty();
    }

    /** The count that a text is: a whole number from 0 on; empty if it is none, or beyond 31 bits. */
    public static OptionalInt count(String printed) {
        OptionalLong whole = whole(printed);
        return whole.isPresent() && whole.getAsLong() >= 0 && whole.getAsLong() <= Integer.MAX_VALUE
                ? OptionalInt.of((int) whole.getAsLong())
                : OptionalInt.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> ofDigits(String text) {
        boolean thousands = text.endsWith("k") || text.endsWith("K");
        String digits = thousands ? text.substring(0, text.length() - 1) : text;
        if (digits.length() > 100 || AMBIGUOUS.matcher(digits).matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Optional.empty();
        Matcher power = POWER.matcher(digits);
        if (PLAIN.matcher(digits).matches()) {
            number = Optional.of(new BigDecimal(digits));
        } else if (GROUPED.matcher(digits).matches()) {
            number = Optional.of(new BigDecimal(digits.replaceAll("[,_' ]", "")));
        } else if (power.matches()) {
            number = Optional.of(new BigDecimal(power.group(1)).pow(Integer.parseInt(power.group(2))));
        }
        return thousands ? number.map(few -> few.movePointRight(3)) : number;
    }

    private static BigDecimal ofWords(String text) {
        long total = 0;
        long group = 0;
        for (String word : List.of(text.toLowerCase(Locale.ROOT).split("[ -]"))) {
            int value = WORDS.getOrDefault(word, -1);
            if (value == 1000) {
                total += Math.max(group, 1) * 1000;
                group = 0;
            } else if (value == 100) {
                group = Math.max(group, 1) * 100;
            } else if (value >= 0) {
                group += value;
            }
        }
        return BigDecimal.valueOf(total + group);
    }
}
