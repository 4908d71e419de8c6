package dev.memsetkit.spec.diff;

/** What a change means for someone who uses the generated client; worst first. */
public enum Effect {
    /** Code that uses the client may not compile any more. */
    SOURCE_BREAKING("source-breaking", true),
    /** Code that was compiled with the old client may not run with the new one. */
    BINARY_BREAKING("binary-breaking", true),
    /** A call that used to pass is refused now, by the API or by the client's own checks, or means something else. */
    WIRE_BREAKING("wire-breaking", true),
    /** What the documentation says now could not be read: a call that used to pass may be refused. */
    UNREAD("could not be read", true),
    /** What used to be refused passes now. */
    LOOSENING("loosening", false),
    /** Something that was not there before. */
    ADDITION("addition", false),
    /** Words, Javadoc and what the API does by itself; no call and no code is affected. */
    DOCUMENTATION("documentation only", false);

    private final String label;
    private final boolean breaking;

    Effect(String label, boolean breaking) {
        this.label = label;
        this.breaking = breaking;
    }

    /** {@return the name that outputs use} */
    public String label() {
        return label;
    }

    /** {@return whether users have to look at their code} */
    public boolean breaking() {
        return breaking;
    }
}
