package dev.memsetkit.it;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every request with the same bytes, on kept connections: as little as possible beside the client. */
final class LoopbackServer implements AutoCloseable {

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "content-length: ";

    private final ServerSocket listening;
    private final byte[] answer;

    LoopbackServer(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        listening = new ServerSocket(0, 2_000, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/v1/json/";
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            StringBuilder head = new StringBuilder(600);
            while (true) {
                head.setLength(0);
                int matched = 0;
                while (matched < END.length) {
                    int b = in.read();
                    if (b < 0) {
                        return;
                    }
                    head.append((char) (b >= 'A' && b <= 'Z' ? b + 32 : b));
                    matched = b == END[matched] ? matched + 1 : b == END[0] ? 1 : 0;
                }
                int at = head.indexOf(LENGTH);
                if (at >= 0) {
                    int end = head.indexOf("\r", at);
                    in.skipNBytes(Integer.parseInt(head, at + LENGTH.length(), end, 10));
                }
                out.write(answer);
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
