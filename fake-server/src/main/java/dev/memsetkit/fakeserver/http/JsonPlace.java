package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Where JSON is wrong, and what kind of wrong it is: never what stands there, which may be a secret. */
final class JsonPlace {

    private JsonPlace() {}

    /** Such as {@code : unexpected end, at line 1, column 5}. */
    static String of(JsonProcessingException e) {
        String kind = e instanceof JsonEOFException
                ? ": unexpected end"
                : e instanceof StreamConstraintsException ? ": too large or too deep" : ": not JSON";
        return e.getLocation() == null
                ? kind
                : kind + ", at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
