package dev.memsetkit.extractor.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with its unit, such as 2 GB.
 *
 * @param number the number
 * @param unit the unit in lower case; empty where there is none
 */
public record Amount(BigDecimal number, String unit) {

    private static final List<String> STORAGE = List.of("b", "kb", "mb", "gb", "tb", "pb");

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,6})?) ?";
    private static final String SIZE = NUMBER + "([kmgtp]?i?b)(?!\\w)";
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "([a-z]{0,12})", Pattern.CASE_INSENSITIVE);

    /** The amount that a text is; empty if it is none. */
    public static Optional<Amount> of(String printed) {
        Matcher matcher = AMOUNT.matcher(printed.strip());
        return matcher.matches() ? Optional.of(amount(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /**
     * The amount of a thing that a text states in passing: "4 GB RAM", "4 GB of RAM", "RAM: 4 GB". Empty if it states none,
     * or several that differ.
     */
    public static Optional<Amount> in(String text, String thing) {
        String name = Pattern.quote(thing);
        List<Amount> stated = Stream.of(
                        "(?<![\\w.,-])" + SIZE + " (?:of )?" + name + "\\b", "\\b" + name + ":? " + SIZE)
                .flatMap(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .results()
                        .map(result -> amount(result.group(1), result.group(2))))
                .distinct()
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    /** A megabyte is a mebibyte here: what each means by it, readers do not agree on either. */
    private static Amount amount(String number, String unit) {
        String plain = unit.toLowerCase(Locale.ROOT);
        String decimal = plain.replace("i", "");
        return new Amount(new BigDecimal(number), STORAGE.contains(decimal) ? decimal : plain);
    }

    /**
     * How this amount compares to another; empty where the units do not say: a megabyte is the thousandth part of a
     * gigabyte to some, and the 1024th to others.
     */
    public OptionalInt compare(Amount other) {
        if (unit.equals(other.unit)) {
            return OptionalInt.of(number.compareTo(other.number));
        } else if (!STORAGE.contains(unit) || !STORAGE.contains(other.unit)) {
            return OptionalInt.empty();
        }
        int decimal = in(1000).compareTo(other.in(1000));
        int binary = in(1024).compareTo(other.in(1024));
        return decimal == binary ? OptionalInt.of(decimal) : OptionalInt.empty();
    }

    private BigDecimal in(int step) {
        return number.multiply(BigDecimal.valueOf(step).pow(STORAGE.indexOf(unit)));
    }
}
