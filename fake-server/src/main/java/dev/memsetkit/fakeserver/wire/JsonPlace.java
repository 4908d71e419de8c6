package dev.memsetkit.fakeserver.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/** Where JSON is wrong, and what kind of wrong it is. */
public final class JsonPlace {

    private static final String TWICE = "Duplicate field '";

    /** Where Jackson says in the middle of a message what it keeps to itself. */
    private static final Pattern SOURCE = Pattern.compile(" ?\\([^()\\[]*\\[Source:[^]]*]\\)");

    private JsonPlace() {}

    /**
     * {@return the problem, such as {@code : unexpected end, at line 1, column 5}: never what stands there, which may be a
     * secret}
     *
     * @param e what the reader says
     */
    public static String of(JsonProcessingException e) {
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith(TWICE);
        return ": " + kind(e, twice ? "a key stands twice in one object" : "not JSON") + place(e);
    }

    /**
     * {@return the problem of a file of the user's own, with what stands there}
     *
     * @param e what the reader says
     */
    public static String ofFile(JsonProcessingException e) {
        return kind(e, SOURCE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("")) + place(e);
    }

    private static String kind(JsonProcessingException e, String otherwise) {
        if (e instanceof JsonEOFException) {
            return "unexpected end";
        }
        return e instanceof StreamConstraintsException ? "too large or too deep" : otherwise;
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ", at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
