package dev.memsetkit.cli.http;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the calls of XML-RPC: {@code <methodCall>} with one struct of named parameters. */
public final class XmlRpcCalls {

    private static final int MAX_DEPTH = 100;

    private final ParameterTypes types;
    private MappedText text = MappedText.of("", 0);
    private @Nullable XMLStreamReader xml;

    /** Reads calls of methods that are documented so. */
    public XmlRpcCalls(ParameterTypes types) {
        this.types = types;
    }

    /** Whether a text has such a call in it. */
    public static boolean isIn(String text) {
        return text.contains("<methodCall");
    }

    /** Gives each call of a text, which may have other text around them. */
    public void read(MappedText given, Consumer<Reading> sink) {
        int at = given.text().indexOf("<methodCall");
        if (at < 0) {
            sink.accept(new NotRead(given.span(), "an XML-RPC request whose body is not a methodCall"));
        }
        while (at >= 0) {
            int close = given.text().indexOf("</methodCall>", at);
            int next = given.text().indexOf("<methodCall", at + 1);
            int end = close < 0 ? given.length() : close + "</methodCall>".length();
            text = given.part(at, end);
            sink.accept(one());
            at = next;
        }
    }

    private Reading one() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // A character that XML does not allow stands for what is not known; another one that nobody writes takes its
        // place.
        String source = text.text().replace(MappedText.UNKNOWN, '\uE0F0');
        try {
            xml = factory.createXMLStreamReader(new StringReader(source));
            return call(xml);
        } catch (XMLStreamException e) {
            int offset =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
            int place = Math.min(offset, text.length());
            return new NotRead(text.span(Math.max(0, place - 1), place), "not well-formed XML here");
        }
    }

    private Reading call(XMLStreamReader reader) throws XMLStreamException {
        MappedText method = MappedText.of("", text.span().start());
        List<Value> params = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("methodName")) {
                    method = content(reader).strip();
                } else if (reader.getLocalName().equals("value")) {
                    params.add(value(reader, 0));
                }
            }
        }
        if (method.hasUnknown() || method.length() == 0) {
            return new NotRead(method.span(), "the name of the method is not known here");
        }
        FieldsCall call = new FieldsCall(method, types, false);
        Object first = params.isEmpty() ? Map.of() : params.get(0).value;
        if (method.text().startsWith("system.")) {
            return call.build();
        }
        if (params.size() > 1 || !(first instanceof Map)) {
            call.add(new InputProblem(InputProblems.ENCODING, "", CliMessage.POSITIONAL.text(), params.get(0).span));
            call.open();
            return call.build();
        }
        members(params, call);
        return call.build();
    }

    private static void members(List<Value> params, FieldsCall call) {
        if (!params.isEmpty()) {
            params.get(0).members.forEach((name, member) -> {
                Field field = new Field(member.name, MappedText.at(member.text, member.value.span));
                if (name.indexOf(MappedText.UNKNOWN) >= 0) {
                    call.open();
                } else if (member.value.value instanceof String || name.equals("api_key")) {
                    call.text(field);
                } else {
                    call.put(field, member.value.value);
                }
            });
        }
    }

    private record Member(MappedText name, String text, Value value) {}

    private record Value(Object value, Span span, Map<String, Member> members) {}

    /** Where the content of the element at hand begins; the parser's own offset may lie some characters behind its tag. */
    private int contentStart(XMLStreamReader reader) {
        int reached = Math.min(text.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
        return text.text().lastIndexOf('>', reached - 1) + 1;
    }

    /** The text up to the end of the element at hand. */
    private MappedText content(XMLStreamReader reader) throws XMLStreamException {
        int start = contentStart(reader);
        String content = reader.getElementText().replace('\uE0F0', MappedText.UNKNOWN);
        int end = text.text().indexOf('<', start);
        end = end < 0 ? text.length() : end;
        return content.equals(text.text().substring(start, end))
                ? text.part(start, end)
                : MappedText.at(content, text.span(start, end));
    }

    private Value value(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException(CliMessage.TOO_DEEP.text(), reader.getLocation());
        }
        int start = contentStart(reader);
        StringBuilder plain = new StringBuilder();
        Value typed = null;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                typed = typed(reader, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                plain.append(reader.getText());
            }
        }
        if (typed != null) {
            return typed;
        }
        int end = text.text().indexOf('<', start);
        return new Value(
                plain.toString().replace('\uE0F0', MappedText.UNKNOWN),
                text.span(start, end < 0 ? text.length() : end),
                Map.of());
    }

    private Value typed(XMLStreamReader reader, int depth) throws XMLStreamException {
        String type = reader.getLocalName();
        int start = contentStart(reader);
        if (type.equals("struct")) {
            return struct(reader, depth);
        } else if (type.equals("array")) {
            return array(reader, start, depth);
        }
        MappedText content = content(reader);
        return new Value(scalar(type, content.text()), content.span(), Map.of());
    }

    private static Object scalar(String type, String content) {
        String text = content.strip();
        if (text.indexOf(MappedText.UNKNOWN) >= 0) {
            return content;
        }
        try {
            return switch (type) {
                case "int", "i4", "i8" -> (Object) Long.valueOf(text);
                case "double" -> (Object) Double.valueOf(text);
                case "boolean" -> text.equals("1") || text.equals("0") ? (Object) text.equals("1") : content;
                case "dateTime.iso8601" -> XmlRpcDate.plain(text);
                default -> content;
            };
        } catch (NumberFormatException e) {
            return content;
        }
    }

    private Value struct(XMLStreamReader reader, int depth) throws XMLStreamException {
        Map<String, Member> members = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        MappedText name = MappedText.of("", 0);
        int start = contentStart(reader);
        for (int event = reader.next();
                !(event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("struct"));
                event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("name")) {
                name = content(reader).strip();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("value")) {
                Value value = value(reader, depth + 1);
                members.put(name.text(), new Member(name, String.valueOf(value.value), value));
                values.put(name.text(), value.value);
            }
        }
        return new Value(values, text.span(start, start), members);
    }

    private Value array(XMLStreamReader reader, int start, int depth) throws XMLStreamException {
        List<Object> values = new ArrayList<>();
        for (int event = reader.next();
                !(event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("array"));
                event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("value")) {
                values.add(value(reader, depth + 1).value);
            }
        }
        return new Value(values, text.span(start, start), Map.of());
    }
}
