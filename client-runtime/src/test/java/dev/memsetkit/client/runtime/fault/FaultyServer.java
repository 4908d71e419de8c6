package dev.memsetkit.client.runtime.fault;

import dev.memsetkit.client.runtime.Transport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A server that does to each request what it is told, byte by byte. */
final class FaultyServer implements AutoCloseable {

    /** What is done to the n-th request, from 0; the socket is closed afterwards unless it says to keep it. */
    interface Behaviour {
        /** Whether the connection is kept. */
        boolean answer(int request, Socket socket, OutputStream out) throws Exception;
    }

    private final ServerSocket listening;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile Transport transport = Transport.JSON;
    private volatile Behaviour behaviour = (request, socket, out) -> false;

    FaultyServer() throws IOException {
        this(ServerSocketFactory.getDefault(), InetAddress.getLoopbackAddress());
    }

    FaultyServer(ServerSocketFactory sockets, InetAddress address) throws IOException {
        listening = sockets.createServerSocket(0, 100, address);
        Thread thread = new Thread(this::accept, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** From here on, what is JSON goes out as that access method has it. */
    FaultyServer speaking(Transport accessMethod) {
        transport = accessMethod;
        return this;
    }

    FaultyServer doing(Behaviour what) {
        behaviour = what;
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/v1/json/";
    }

    /** The requests that came, each with its body. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                sockets.add(socket);
                Thread thread = new Thread(() -> serve(socket), "faulty-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean keep = true;
            while (keep) {
                String request = read(in);
                if (request == null) {
                    return;
                }
                int number;
                synchronized (requests) {
                    number = requests.size();
                    requests.add(request);
                }
                OutputStream out = SpokenAnswer.of(transport, request, socket.getOutputStream());
                keep = behaviour.answer(number, socket, out);
                out.flush();
            }
        } catch (Exception e) {
            // The other side went away, as many tests want it to.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            head.write(b);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (String line : text.split("\r\n")) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    static boolean write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** A whole answer that keeps the connection. */
    static boolean answer(OutputStream out, int status, String headers, byte[] body) throws IOException {
        write(out, "HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n");
        out.write(body);
        return true;
    }

    static boolean json(OutputStream out, int status, String body) throws IOException {
        return answer(out, status, "Content-Type: " + type(out) + "\r\n", body(out, body));
    }

    /** The start of an answer, to which headers can be added. */
    static String head(OutputStream out, int status) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + type(out) + "\r\n";
    }

    /** The media type of the access method. */
    static String type(OutputStream out) {
        return out instanceof SpokenAnswer spoken ? spoken.type() : "application/json";
    }

    /** The JSON as the access method has it. */
    static byte[] body(OutputStream out, String json) throws IOException {
        return out instanceof SpokenAnswer spoken ? spoken.body(json) : json.getBytes(StandardCharsets.UTF_8);
    }

    /** An answer in a charset, which may be another than the one that it declares. */
    static boolean encoded(OutputStream out, String declared, Charset charset, String before, String json)
            throws IOException {
        String text = before + new String(body(out, json), StandardCharsets.UTF_8);
        return answer(out, 200, "Content-Type: " + type(out) + declared + "\r\n", text.getBytes(charset));
    }

    static boolean html(OutputStream out, int status, String headers) throws IOException {
        return answer(
                out,
                status,
                "Content-Type: text/html\r\n" + headers,
                "<h1>gateway</h1>".getBytes(StandardCharsets.UTF_8));
    }
}
