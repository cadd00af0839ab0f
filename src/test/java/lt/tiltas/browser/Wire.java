package lt.tiltas.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A network between the browser and the program that can be pulled out, also after a request has arrived and before its answer is back. */
final class Wire implements AutoCloseable {

    private final URI program;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger swallowed = new AtomicInteger();
    private volatile boolean pulled;
    private volatile String answerTo = "";

    private Wire(URI program) throws IOException {
        this.program = program;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    static Wire to(String address) {
        try {
            return new Wire(URI.create(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void pull() {
        pulled = true;
        open.forEach(Wire::shut);
    }

    void putBack() {
        pulled = false;
        answerTo = "";
    }

    /** The next request that begins so reaches the program, and its answer does not come back. */
    void swallowAnswerTo(String beginning) {
        answerTo = beginning;
    }

    int swallowed() {
        return swallowed.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (pulled) {
                    shut(browser);
                    continue;
                }
                Socket server = new Socket(program.getHost(), program.getPort());
                open.add(browser);
                open.add(server);
                boolean[] swallow = new boolean[1];
                Thread.ofVirtual().start(() -> pass(browser, server, swallow, true));
                Thread.ofVirtual().start(() -> pass(server, browser, swallow, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean[] swallow, boolean asks) {
        byte[] bytes = new byte[16_384];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (asks && !answerTo.isEmpty() && text(bytes, read).startsWith(answerTo)) {
                    swallow[0] = true;
                } else if (!asks && swallow[0]) {
                    swallowed.incrementAndGet();
                    pulled = true;
                    break;
                }
                out.write(bytes, 0, read);
                out.flush();
            }
        } catch (IOException cut) {
            // the other side notices by itself
        } finally {
            shut(from);
            shut(to);
        }
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is closed
        }
    }

    @Override
    public void close() {
        pull();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
