package dev.memsetkit.extractor.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a release in the changelog: {@code 0.20.0 - 2019-10-28}, {@code Version 0.21.0 (1 March 2024)}, {@code
 * v0.21}.
 *
 * @param version the number of the release
 * @param date its day as year-month-day; empty if the heading names none that exists
 */
record ReleaseHeading(String version, String date) {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:[\\d.]+\\d\\.? (?=v?\\d+\\.\\d))?(?:(?:version|release|changes in|what's new in|new in)(?: version)? )?"
                    + "\\[?v?(?<version>\\d+(?:\\.\\d+)+(?:[-.]?(?:rc|beta|alpha|b|a)\\d*)?)\\]?(?:(?<separator>[\\s,:;/|(\\[\\u2013\\u2014-]+)(?:released )?(?:on )?(?<date>[^()\\[\\]]+?)[\\s)\\]]*)?:?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\\p{L}+)\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)(?:\\p{L}+, )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The release that a heading opens; empty if it opens none. */
    static Optional<ReleaseHeading> of(String heading) {
        Matcher matcher = HEADING.matcher(heading.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String date = matcher.group("date");
        if (date != null && matcher.group("separator").isBlank() && day(date).isEmpty()) {
            return Optional.empty(); // The number is that of a section.
        }
        return Optional.of(new ReleaseHeading(matcher.group("version"), date == null ? "" : day(date)));
    }

    private static String day(String printed) {
        Matcher numbers = NUMBERS.matcher(printed.strip());
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(printed.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(printed.strip());
        return monthFirst.matches() ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)) : "";
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
    }

    /** The day, if the calendar has it. */
    private static String day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
