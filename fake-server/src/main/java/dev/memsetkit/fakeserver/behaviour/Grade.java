package dev.memsetkit.fakeserver.behaviour;

/** From where it is known that the API behaves so. */
public enum Grade {
    /** Seen in real exchanges or in the tests of clients that ran against the live API. */
    RECORDED("recorded"),
    /** The documentation says so. */
    DOCUMENTED("documented"),
    /** Nothing says so: the simplest behaviour that contradicts nothing. */
    CHOSEN("chosen");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
