package dev.memsetkit.extractor.reading;

/**
 * A fact about the whole documentation; of several of one kind the first in the order of the pages holds.
 *
 * @param kind what it is about
 * @param value the title, the release, the day as year-month-day, or the address
 */
public record DocumentFact(Kind kind, String value) {

    /** What a fact about the whole is about. */
    public enum Kind {
        /** Title of the documentation. */
        TITLE("title"),
        /** Release that is documented. */
        VERSION("version"),
        /** Day on which the documentation was made. */
        GENERATED("generated"),
        /** Address of the JSON access method. */
        JSON("json"),
        /** Address of the XML-RPC access method. */
        XMLRPC("xmlrpc"),
        /** Address of the JSON-RPC access method. */
        JSONRPC("jsonrpc");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name of the fact in reports. */
        public String word() {
            return word;
        }
    }
}
