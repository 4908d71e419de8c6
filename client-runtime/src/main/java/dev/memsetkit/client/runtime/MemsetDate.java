package dev.memsetkit.client.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the API writes it: a month, a day, or a day with time. The API states no time zone.
 *
 * <p>A date that was received keeps its text, so that it is written again as it came; a text that is no date is kept
 * too
 * (precision {@link Precision#TEXT}) rather than failing the whole answer.
 */
public final class MemsetDate implements Comparable<MemsetDate> {

    /** How exact a date is. */
    public enum Precision {
        /** Only the text is known: it was received and is no date. */
        TEXT,
        /** {@code 2019-10}. */
        MONTH,
        /** {@code 2019-10-28}. */
        DAY,
        /** {@code 2019-10-28 12:30:00}. */
        SECOND
    }

    private static final DateTimeFormatter WIRE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<DateTimeFormatter> SECONDS =
            List.of(strict("uuuu-MM-dd[' ']['T']HH:mm:ss[.SSSSSS][.SSS][XXX]"), strict("uuuuMMdd'T'HH:mm:ss[XXX]"));

    private static final Pattern OFFSET = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");

    private final String text;
    private final Precision precision;
    private final LocalDateTime start;

    private MemsetDate(String text, Precision precision, LocalDateTime start) {
        this.text = text;
        this.precision = precision;
        this.start = start;
    }

    /** A day that the calendar does not have is no date, rather than the last one of its month. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * {@return a day, without a time}
     *
     * @param day the day, sent as {@code 2019-10-28}
     */
    public static MemsetDate of(LocalDate day) {
        return new MemsetDate(day.toString(), Precision.DAY, day.atStartOfDay());
    }

    /**
     * {@return a day with a time}
     *
     * @param time the time; fractions of a second are cut off, as the API knows none
     */
    public static MemsetDate of(LocalDateTime time) {
        return new MemsetDate(WIRE_SECOND.format(time), Precision.SECOND, time.withNano(0));
    }

    /**
     * {@return the date that a text states}
     *
     * @param text a date in one of the forms that the API uses
     * @throws DateTimeException if the text is none of the forms that the API uses
     */
    public static MemsetDate parse(String text) {
        MemsetDate date = received(text);
        if (date.precision == Precision.TEXT) {
            throw new DateTimeException(UsageMessage.NOT_A_DATE.text(text));
        }
        return date;
    }

    /**
     * {@return a date that was received, whatever its text}
     *
     * @param text what the API sent; kept as it is, a date or not
     */
    @JsonCreator
    public static MemsetDate received(String text) {
        for (DateTimeFormatter format : SECONDS) {
            Optional<LocalDateTime> time = attempt(() -> LocalDateTime.parse(text, format));
            if (time.isPresent()) {
                return new MemsetDate(text, Precision.SECOND, time.get());
            }
        }
        Optional<LocalDateTime> day = attempt(() -> LocalDate.parse(text).atStartOfDay());
        if (day.isPresent()) {
            return new MemsetDate(text, Precision.DAY, day.get());
        }
        return attempt(() -> YearMonth.parse(text).atDay(1).atStartOfDay())
                .map(month -> new MemsetDate(text, Precision.MONTH, month))
                .orElseGet(() -> new MemsetDate(text, Precision.TEXT, LocalDateTime.MIN));
    }

    private static Optional<LocalDateTime> attempt(Supplier<LocalDateTime> form) {
        try {
            return Optional.of(form.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return how exact the date is} */
    public Precision precision() {
        return precision;
    }

    /**
     * {@return the day; the first of the month where only the month is known}
     *
     * @throws DateTimeException if the text is no date
     */
    public LocalDate toLocalDate() {
        return toLocalDateTime().toLocalDate();
    }

    /**
     * {@return the day and time; midnight where no time is known}
     *
     * @throws DateTimeException if the text is no date
     */
    public LocalDateTime toLocalDateTime() {
        if (precision == Precision.TEXT) {
            throw new DateTimeException(UsageMessage.RECEIVED_NO_DATE.text(text));
        }
        return start;
    }

    /** {@return the offset of the time from UTC; empty as a rule, as the API states none} */
    public Optional<ZoneOffset> offset() {
        Matcher offset = OFFSET.matcher(text);
        return precision == Precision.SECOND && offset.find()
                ? Optional.of(ZoneOffset.of(offset.group()))
                : Optional.empty();
    }

    /** The text on the wire. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    /** Earlier first; what is no date stands before all dates. */
    @Override
    public int compareTo(MemsetDate other) {
        int byTime = start.compareTo(other.start);
        return byTime != 0 ? byTime : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemsetDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
