package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a document and the text before each, over the parser of the JDK: the one that is on the class path may have
 * other defaults. Names are without their prefix; comments and processing instructions are passed over.
 */
final class XmlElements {

    private static final XMLInputFactory FACTORY = factory();
    private static final String PARSER_PREFIX = "Message: ";

    private final XmlRpcLimits limits;
    private final StrictReader source;
    private final XMLStreamReader xml;
    private Supplier<String> path = () -> "";
    private char[] text = new char[256];
    private int length;
    private String name = "";
    private boolean start;
    private boolean end;
    /** Where the document ended: the parser forgets it. */
    private @Nullable Location last;

    private XmlElements(StrictReader source, XmlRpcLimits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        try {
            this.xml = FACTORY.createXMLStreamReader(source);
        } catch (XMLStreamException | RuntimeException e) {
            throw translate(e, "");
        }
    }

    /** The tags of a document; before the first. */
    static XmlElements of(InputStream bytes, @Nullable Charset sentAs, XmlRpcLimits limits) throws IOException {
        StrictReader source;
        try {
            source = StrictReader.of(bytes, sentAs, limits);
        } catch (StrictReader.Refusal e) {
            throw new XmlRpcFormatException(1, 1, "", e.problem(), null);
        }
        return new XmlElements(source, limits);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** Who knows where in the value reading is, for messages. */
    void path(Supplier<String> where) {
        this.path = where;
    }

    /** Moves to the next tag and collects the text before it. */
    void next() throws IOException {
        length = 0;
        try {
            while (true) {
                source.mark();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        tag(true);
                        return;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        tag(false);
                        return;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                    case XMLStreamConstants.DTD -> throw fail("found a document type declaration; they are refused");
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw fail("found the entity " + Quotes.quote("&" + xml.getLocalName() + ";")
                                + "; only the five of XML are read");
                    case XMLStreamConstants.END_DOCUMENT -> {
                        end = true;
                        start = false;
                        name = "";
                        return;
                    }
                    default -> throw fail("found XML of an unknown kind");
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw translate(e, path.get());
        }
    }

    private void tag(boolean isStart) {
        start = isStart;
        String qualified = xml.getLocalName();
        int colon = qualified.indexOf(':');
        name = colon < 0 ? qualified : qualified.substring(colon + 1);
    }

    private void append() throws XmlRpcFormatException {
        int more = xml.getTextLength();
        if (length + more > text.length) {
            if (length + (long) more > limits.maxStringLength()) {
                throw fail("found a text of more than " + limits.maxStringLength() + " characters");
            }
            text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), text, length, more);
        length += more;
    }

    /** Moves to the next tag, with nothing but blanks before it. */
    void nextTag() throws IOException {
        next();
        onlyBlanks();
    }

    /** Moves to the next tag, which has to be the start of that element, with nothing before it. */
    void start(String expected) throws IOException {
        nextTag();
        if (!isStart(expected)) {
            throw fail("found " + found() + ", expected <" + expected + ">");
        }
    }

    /** Moves to the next tag, which has to be the end of that element, with nothing before it. */
    void end(String expected) throws IOException {
        nextTag();
        if (!isEnd(expected)) {
            throw fail("found " + found() + ", expected </" + expected + ">");
        }
    }

    /** Moves to the end of the element that has begun, whose content has to be text. */
    void text() throws IOException {
        String element = name;
        next();
        if (start || end) {
            throw fail("found " + found() + " in <" + element + ">, expected text");
        }
    }

    /** The end of the document has to follow. */
    void finish() throws IOException {
        last = xml.getLocation();
        next();
        if (!end) {
            throw fail("found " + found() + ", expected the end of the document");
        }
    }

    /** @throws XmlRpcFormatException if the text before the tag is anything but blanks */
    void onlyBlanks() throws XmlRpcFormatException {
        for (int i = 0; i < length; i++) {
            if (!isBlank(text[i])) {
                throw fail("found the text " + Quotes.quote(new String(text, 0, length).strip()) + " before " + found()
                        + ", expected none");
            }
        }
    }

    /** Takes the blanks off the text before the tag. */
    void strip() {
        int first = 0;
        while (length > first && isBlank(text[length - 1])) {
            length--;
        }
        while (first < length && isBlank(text[first])) {
            first++;
        }
        if (first > 0) {
            System.arraycopy(text, first, text, 0, length - first);
            length -= first;
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    boolean isStart() {
        return start;
    }

    boolean isStart(String element) {
        return start && name.equals(element);
    }

    boolean isEnd(String element) {
        return !start && !end && name.equals(element);
    }

    /** Name of the element whose tag this is. */
    String name() {
        return name;
    }

    /** The text before the tag; valid up to {@link #length()} and until the next tag. */
    char[] chars() {
        return text;
    }

    int length() {
        return length;
    }

    /** The tag, for messages. */
    String found() {
        return end ? "the end of the document" : (start ? "<" : "</") + Quotes.bounded(name) + ">";
    }

    /** Where the parser is; making one is not free. */
    Location location() {
        return end && last != null ? last : xml.getLocation();
    }

    XmlRpcFormatException fail(String problem) {
        Location place = location();
        return new XmlRpcFormatException(place.getLineNumber(), place.getColumnNumber(), path.get(), problem, null);
    }

    /** What the parser of the JDK throws: failures of the network as they are, all else with the place. */
    private static IOException translate(Exception failure, String path) {
        Throwable nested = failure instanceof XMLStreamException e ? e.getNestedException() : failure.getCause();
        if (nested instanceof IOException io && !(nested instanceof StrictReader.Refusal)) {
            return io;
        }
        Location place = failure instanceof XMLStreamException e ? e.getLocation() : null;
        String problem = nested instanceof StrictReader.Refusal refusal
                ? refusal.problem()
                : "the XML is not well-formed: " + Quotes.line(message(failure));
        return new XmlRpcFormatException(
                place == null ? 1 : place.getLineNumber(),
                place == null ? 1 : place.getColumnNumber(),
                path,
                problem,
                failure);
    }

    private static String message(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        int start = message.indexOf(PARSER_PREFIX);
        return start < 0 ? message : message.substring(start + PARSER_PREFIX.length());
    }

    void close() throws IOException {
        source.close();
    }
}
