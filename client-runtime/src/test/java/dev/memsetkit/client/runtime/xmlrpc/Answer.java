package dev.memsetkit.client.runtime.xmlrpc;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body that a server may send.
 *
 * @param what what is special about it
 * @param body the bytes
 * @param wanted what a careful client makes of it: JSON, {@code fault N text} or {@code error}; any of these is right
 */
record Answer(String what, byte[] body, List<String> wanted) {

    /** A response that is one value of that content. */
    static Answer value(String what, String content, String... wanted) {
        return document(
                what,
                "<methodResponse><params><param><value>" + content + "</value></param></params></methodResponse>",
                wanted);
    }

    /** A fault with these members. */
    static Answer fault(String what, String members, String... wanted) {
        return document(
                what,
                "<methodResponse><fault><value><struct>" + members + "</struct></value></fault></methodResponse>",
                wanted);
    }

    /** A document behind a declaration of XML 1.0. */
    static Answer document(String what, String root, String... wanted) {
        return text(what, "<?xml version=\"1.0\"?>\n" + root, wanted);
    }

    /** A document in UTF-8. */
    static Answer text(String what, String document, String... wanted) {
        return new Answer(what, document.getBytes(StandardCharsets.UTF_8), List.of(wanted));
    }

    static String member(String name, String content) {
        return "<member><name>" + name + "</name><value>" + content + "</value></member>";
    }

    /** The same behind a byte order mark. */
    Answer marked(int... mark) {
        byte[] marked = new byte[mark.length + body.length];
        for (int i = 0; i < mark.length; i++) {
            marked[i] = (byte) mark[i];
        }
        System.arraycopy(body, 0, marked, mark.length, body.length);
        return new Answer(what, marked, wanted);
    }

    @Override
    public String toString() {
        return what;
    }
}
