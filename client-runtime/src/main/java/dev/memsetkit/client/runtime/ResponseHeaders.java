package dev.memsetkit.client.runtime;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of an answer; names are found whatever their case. Immutable. */
public final class ResponseHeaders implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No headers. */
    public static final ResponseHeaders NONE = of(Map.of());

    private static final int MAX_SECONDS_DIGITS = 9;

    /** The values of each header by its name, in the order of the answer. */
    private final TreeMap<String, ArrayList<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ResponseHeaders() {}

    /**
     * {@return headers of an answer}
     *
     * @param headers values by name; names that differ in case alone are one header
     */
    public static ResponseHeaders of(Map<String, List<String>> headers) {
        ResponseHeaders made = new ResponseHeaders();
        headers.forEach((name, list) ->
                made.values.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(list));
        return made;
    }

    /**
     * {@return the first value of a header}
     *
     * @param name name of the header, in any case
     */
    public Optional<String> first(String name) {
        List<String> found = all(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * {@return all values of a header, in their order; empty if it is not there}
     *
     * @param name name of the header, in any case
     */
    public List<String> all(String name) {
        List<String> found = values.get(name);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** {@return all headers by name} */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@return how long the server asks to wait before the next call, zero or more; empty if it does not ask, or
     * cannot be understood} The header is {@code Retry-After}, in seconds or as a date, which counts from the header
     * {@code Date} where there is one.
     */
    public Optional<Duration> retryAfter() {
        String text = first("Retry-After").orElse("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > MAX_SECONDS_DIGITS
                    ? Optional.of(Duration.ofSeconds(Integer.MAX_VALUE))
                    : Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant now = first("Date").flatMap(ResponseHeaders::date).orElseGet(Instant::now);
        return date(text).map(then -> then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseHeaders that && that.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names alone: values may hold cookies. */
    @Override
    public String toString() {
        return "ResponseHeaders" + values.keySet();
    }
}
