package dev.memsetkit.client.runtime.xmlrpc;

/**
 * How large a document may be. Whatever goes beyond is refused while it is read, before memory is spent on it.
 *
 * @param maxCharacters most characters of the document
 * @param maxValues most values in the document; a struct, an array and each of their elements is one
 * @param maxDepth most structs and arrays inside one another
 * @param maxStringLength most characters of one text, name, comment or tag
 * @param maxNumberLength most characters of one number
 */
public record XmlRpcLimits(long maxCharacters, long maxValues, int maxDepth, int maxStringLength, int maxNumberLength) {

    /** 128 million characters, 2 million values, 64 levels, 16 million characters in a text, 1,000 in a number. */
    public static final XmlRpcLimits DEFAULT = new XmlRpcLimits(128L << 20, 2_000_000, 64, 16 << 20, 1000);

    /**
     * Checks that each limit is positive.
     *
     * @param maxCharacters the {@link #maxCharacters()}
     * @param maxValues the {@link #maxValues()}
     * @param maxDepth the {@link #maxDepth()}
     * @param maxStringLength the {@link #maxStringLength()}
     * @param maxNumberLength the {@link #maxNumberLength()}
     * @throws IllegalArgumentException if one is not
     */
    public XmlRpcLimits {
        if (maxCharacters < 1 || maxValues < 1 || maxDepth < 1 || maxStringLength < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("limits have to be positive");
        }
    }
}
