package dev.memsetkit.fakeserver.control;

/** How a call came. */
public enum Access {
    /** JSON over HTTPS. */
    JSON("json"),
    /** XML-RPC. */
    XML_RPC("xmlrpc"),
    /** JSON-RPC. */
    JSON_RPC("jsonrpc");

    private final String word;

    Access(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
