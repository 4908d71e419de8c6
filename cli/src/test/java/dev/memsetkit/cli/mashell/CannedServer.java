package dev.memsetkit.cli.mashell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A server of XML-RPC whose answers are given beforehand, and that remembers what was sent. */
final class CannedServer implements AutoCloseable {

    private static final String LIST = "system.listMethods";
    private static final String UNKNOWN = "<?xml version='1.0'?><methodResponse><fault><value><struct>"
            + "<member><name>faultCode</name><value><int>5</int></value></member>"
            + "<member><name>faultString</name><value><string>Method not found</string></value></member>"
            + "</struct></value></fault></methodResponse>";

    /**
     * A call as it came.
     *
     * @param parameters its values, without dictionaries that are empty
     */
    record Sent(String method, List<Object> parameters) {}

    private final HttpServer server;
    private final Map<String, Queue<String>> answers = new HashMap<>();
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

    CannedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address with the place of the key. */
    String url() {
        return "http://%s:x@127.0.0.1:" + server.getAddress().getPort() + "/v1/xmlrpc";
    }

    /** Forgets everything; the methods that there are come from this answer. */
    void reset(String listing) {
        sent.clear();
        answers.clear();
        answer(LIST, listing);
    }

    /** The next answer to a method; the last one is given again and again. */
    void answer(String method, String body) {
        answers.computeIfAbsent(method, name -> new ArrayDeque<>()).add(body);
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Sent call = read(exchange.getRequestBody().readAllBytes());
        if (!call.method().equals(LIST)) {
            sent.add(call);
        }
        Queue<String> given = answers.getOrDefault(call.method(), new ArrayDeque<>(List.of(UNKNOWN)));
        byte[] body = (given.size() > 1 ? given.remove() : given.element()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Sent read(byte[] request) throws IOException {
        try {
            Element call = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(request))
                    .getDocumentElement();
            List<Object> parameters = new ArrayList<>();
            for (Element parameter : children(call, "param")) {
                Object value = value(children(parameter, "value").get(0));
                if (!value.equals(Map.of())) {
                    parameters.add(value);
                }
            }
            return new Sent(children(call, "methodName").get(0).getTextContent(), parameters);
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    private static Object value(Element value) {
        Element typed = null;
        for (Node node = value.getFirstChild(); node != null; node = node.getNextSibling()) {
            typed = node instanceof Element element ? element : typed;
        }
        if (typed == null) {
            return value.getTextContent();
        }
        String text = typed.getTextContent();
        switch (typed.getTagName()) {
            case "int", "i4" -> {
                return Integer.valueOf(text);
            }
            case "double" -> {
                return Double.valueOf(text);
            }
            case "boolean" -> {
                return text.equals("1");
            }
            case "array" -> {
                List<Object> items = new ArrayList<>();
                for (Element item : children(children(typed, "data").get(0), "value")) {
                    items.add(value(item));
                }
                return items;
            }
            case "struct" -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (Element member : children(typed, "member")) {
                    members.put(
                            children(member, "name").get(0).getTextContent(),
                            value(children(member, "value").get(0)));
                }
                return members;
            }
            default -> {
                return text;
            }
        }
    }

    /** The next elements of that name, however deep; none within one another. */
    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.addAll(element.getTagName().equals(name) ? List.of(element) : children(element, name));
            }
        }
        return found;
    }
}
