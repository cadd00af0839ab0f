package lt.tiltas.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import lt.tiltas.sms.send.GivenSending;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A gateway that the whole program sends to while tests run. It takes everything, but for numbers of which a test says otherwise. */
@Configuration(proxyBeanMethods = false)
public class GivenGateway {

    public static final String REPORT_SECRET = "not-a-real-one-but-as-long-as-one-is";

    /** @param body as it came */
    public record Received(String key, String authorization, String body) {}

    public static final class Server implements DisposableBean {

        private final HttpServer server;
        private final List<Received> received = new CopyOnWriteArrayList<>();
        private final Map<String, Integer> answers = new ConcurrentHashMap<>();

        Server() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        }

        private void answer(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            int status = answers.entrySet().stream()
                    .filter(entry -> body.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(202);
            exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        }

        public String address() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        public void answers(String phone, int status) {
            answers.put(phone, status);
        }

        /** What came for this number. */
        public List<Received> of(String phone) {
            return received.stream().filter(one -> one.body().contains(phone)).toList();
        }

        @Override
        public void destroy() {
            server.stop(0);
        }
    }

    /** The door of a program in whose settings no gateway is named. */
    public static Sms shut(GivenSending sending) {
        return new Sms(sending.none(), sending.waiting(sending.todayAt(12, 0)));
    }

    @Bean
    static Server gatewayServer() throws IOException {
        return new Server();
    }

    @Bean
    static DynamicPropertyRegistrar gatewaySettings(Server server) {
        return registry -> {
            registry.add("tiltas.sms.url", server::address);
            registry.add("tiltas.sms.token", () -> "not-a-real-one");
            registry.add("tiltas.sms.report-secret", () -> REPORT_SECRET);
        };
    }
}
