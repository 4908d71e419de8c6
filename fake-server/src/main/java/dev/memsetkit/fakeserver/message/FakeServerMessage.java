package dev.memsetkit.fakeserver.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of settings, seeds, faults and files that cannot be used: what was found and what was expected. What the API
 * itself answers is in its own words, which stand where they are answered.
 */
public enum FakeServerMessage {
    // Settings.
    WRONG_PORT("port: expected 0 to 65535, but was %s"),
    WRONG_KEY("apiKey: expected 32 hexadecimal digits"),
    NO_SEED("seed: %s is neither a file nor a resource of the class path"),
    UNREADABLE_SEED("seed: %s"),
    UNKNOWN_HOST("cannot listen on %s: unknown host %s"),
    CANNOT_LISTEN("cannot listen on %s: %s"),
    NO_RUNNING_TEST("no test is running; for @BeforeAll, use FakeMemset.builder().oneServerPerClass()"),
    SEVERAL_RUNNING_TESTS(
            "several tests are running; ask on the thread of the test, or take a FakeServer as parameter"),
    CLOCK_BACKWARD("the clock only goes forward, but %s was given"),
    CLOCK_TOO_FAR("the clock goes up to the end of the year 9999, but is %s and %s was given"),

    // Files.
    UNREADABLE("cannot read %s: %s"),
    UNWRITABLE("cannot write %s: %s"),
    CANNOT_RECORD("cannot record a call"),
    UNUSABLE_STATE("cannot keep the state in %s: %s"),
    STATE_OF_ANOTHER("cannot keep the state in %s: another server keeps its own there"),
    UNREADABLE_STATE("cannot read the state from %s: %s"),
    UNWRITABLE_STATE("cannot write the state to %s: %s"),
    LOCKED("locked: %s"),
    FOLDER("it is a folder, expected a file"),
    ENDLESS_LINKS("its symbolic links lead nowhere"),
    NO_FOLDER("there is no folder %s"),

    // Seeds.
    NOT_A_SEED("expected a JSON object whose keys are methods such as \"dns.zone_info\""),
    UNKNOWN_SEED_METHOD("%s: unknown method%s"),
    NOT_A_LIST("%s: expected a list of objects as the method returns them"),
    NOT_STORED("%s: the method does not describe an object that the fake stores"),
    NOT_AN_OBJECT("%s: expected an object as the method returns it"),
    UNKNOWN_KEY("%s: unknown key%s"),
    ONE_OF("; expected one of %s"),
    WRONG_VALUE("%s: found %s, expected %s"),
    MISSING_KEY("%s: expected the key \"%s\"%s"),
    WRONG_ID("%s: found \"%s\", expected 32 hex digits in lower case"),
    ALREADY_THERE("%s: %s %s is there already"),
    INCOMPLETE_RULE("%s: expected \"rule_group_name\", and \"rule_id\" of 32 hex digits"),

    // Faults and the addresses of control.
    NOT_JSON_OBJECT("expected a JSON object"),
    UNKNOWN_METHOD("method: unknown method %s%s"),
    UNKNOWN_ERROR("unknown error of the API: %s%s (expected one of %s)"),
    UNKNOWN_QUERY("%s: unknown; expected %s"),
    UNKNOWN_MEMBER("%s: unknown key; expected %s"),
    WRONG_MEMBER("%s: expected %s, found %s"),
    WRONG_ADVANCE("expected either \"advance\": \"PT1M\" or \"advance_seconds\": 60"),
    NOT_A_DURATION("advance: found %s, expected a duration such as PT1M"),
    WRONG_SINCE("since: found %s, expected the number of a call"),
    NO_KIND("expected \"kind\" (one of %s), \"error\" or \"status\""),
    TWO_DELAYS("expected either \"delay_ms\" or \"retry_after\", found both"),
    UNKNOWN_KIND("kind: found %s, expected one of %s"),
    WRONG_TIMES("times: expected a positive number, or -1 for always, but was %s"),
    WRONG_PROBABILITY("probability: expected 0 to 1, but was %s"),
    WRONG_STATUS("status: expected 200 to 599, but was %s"),
    NEGATIVE_DELAY("delay: expected none or a positive duration, but was %s"),
    WRONG_DELAY("delay: expected at most 10 minutes, but was %s");

    private final String template;

    FakeServerMessage(String template) {
        this.template = template;
    }

    /**
     * {@return the message}
     *
     * @param values what stands for each {@code %s}
     */
    public String text(@Nullable Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
