package dev.memsetkit.extractor.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, such as 2 GB.
 *
 * @param number the number
 * @param unit the unit in lower case; empty where there is none
 */
public record Amount(BigDecimal number, String unit) {

    private static final List<String> STORAGE = List.of("b", "kb", "mb", "gb", "tb", "pb");

    private static final String NUMBER_AND_UNIT = "(?<number>\\d{1,9}(?:\\.\\d{1,6})?) ?(?<unit>[kmgtp]?i?b)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<number>\\d{1,9}(?:\\.\\d{1,6})?) ?(?<unit>[a-z]{1,12})?", Pattern.CASE_INSENSITIVE);

    /** The amount that a text is; empty if it is none. */
    public static Optional<Amount> of(String printed) {
        Matcher matcher = AMOUNT.matcher(printed.strip());
        return matcher.matches() ? Optional.of(found(matcher)) : Optional.empty();
    }

    /**
     * The amount of a thing that a text states in passing: "4 GB RAM", "4 GB of RAM", "RAM: 4 GB". Empty if it states none,
     * or several that differ.
     */
    public static Optional<Amount> in(String text, String thing) {
        String name = Pattern.quote(thing);
        Matcher matcher = Pattern.compile(
                        "(?<![\\w.,-])" + NUMBER_AND_UNIT + " (?:of )?" + name + "\\b|\\b" + name
                                + ":? (?<number2>\\d{1,9}(?:\\.\\d{1,6})?) ?(?<unit2>[kmgtp]?i?b)(?!\\w)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text);
        Optional<Amount> stated = Optional.empty();
        while (matcher.find()) {
            Amount here = matcher.group("number") != null
                    ? found(matcher)
                    : amount(matcher.group("number2"), matcher.group("unit2"));
            if (stated.isPresent() && !stated.get().equals(here)) {
                return Optional.empty();
            }
            stated = Optional.of(here);
        }
        return stated;
    }

    private static Amount found(Matcher matcher) {
        return amount(
                matcher.group("number"),
                Optional.ofNullable(matcher.group("unit")).orElse(""));
    }

    private static Amount amount(String number, String unit) {
        String plain = unit.toLowerCase(Locale.ROOT);
        return new Amount(
                new BigDecimal(number),
                plain.length() == 3 && STORAGE.contains(plain.replace("i", "")) ? plain.replace("i", "") : plain);
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
