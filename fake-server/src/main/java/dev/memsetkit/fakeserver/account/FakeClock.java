package dev.memsetkit.fakeserver.account;

import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The time of the fake API: that of the machine, moved forward by tests. Thread-safe. */
public final class FakeClock {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** The API writes years with four digits. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Clock base;
    private Duration offset = Duration.ZERO;

    /**
     * A clock that starts at the time of another, and goes on with it.
     *
     * @param base the other clock, as a rule that of the system
     */
    public FakeClock(Clock base) {
        this.base = base;
    }

    /**
     * Moves the time forward. Jobs go on at once.
     *
     * @param duration how far; zero or more
     * @throws IllegalArgumentException if the duration is negative, or the time would be beyond the year 9999
     */
    public synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(FakeServerMessage.CLOCK_BACKWARD.text(duration));
        }
        // Compared as a distance: the sum itself may be beyond what an Instant or a Duration can hold.
        if (duration.compareTo(Duration.between(now(), LAST)) > 0) {
            throw new IllegalArgumentException(FakeServerMessage.CLOCK_TOO_FAR.text(now(), duration));
        }
        offset = offset.plus(duration);
    }

    /** {@return what {@link #advance} has added so far} */
    public synchronized Duration offset() {
        return offset;
    }

    /** Goes back to the time of the machine. */
    public synchronized void reset() {
        offset = Duration.ZERO;
    }

    /** {@return the present time} */
    public synchronized Instant now() {
        return base.instant().plus(offset);
    }

    /** {@return the present day in UTC} */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** {@return the present time as the API writes it, such as {@code 2018-05-17 22:04:47}} */
    public String time() {
        return TIME.format(LocalDateTime.ofInstant(now(), ZoneOffset.UTC));
    }
}
