package dev.memsetkit.cli.call;

/** What {@code memsetkit call} ends with. */
public final class CallExit {

    public static final int DONE = 0;
    /** The documentation forbids the call; nothing was sent. */
    public static final int VIOLATIONS = 1;
    /** The command line cannot be followed; nothing was sent. */
    public static final int USAGE = 2;
    /** The API reported an error. */
    public static final int API_ERROR = 3;
    /** The API refused the key. */
    public static final int REFUSED = 4;
    /** The API was not reached; nothing was sent. */
    public static final int NOT_SENT = 5;
    /** No answer came, or none that can be read: the call may have been carried out. */
    public static final int UNKNOWN = 6;
    /** The job ended with an error. */
    public static final int JOB_FAILED = 7;
    /** The job goes on; its id was printed. */
    public static final int JOB_GOES_ON = 8;
    /** The price was not agreed to; nothing was ordered. */
    public static final int NOT_AGREED = 9;
    /** The call was carried out, and its result has no such form or does not fit the query. */
    public static final int NOT_SHOWN = 10;

    private CallExit() {}
}
