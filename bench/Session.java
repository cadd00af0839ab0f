import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** An officer in a browser without scripts: signed in with a password through the form. */
final class Session {

    private static final String PASSWORD = "bench";
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final String role;
    private final Program program;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String secret = "";

    Session(Program program, String role, int organisation) throws Exception {
        this(program, role, organisation, "bench-" + role);
    }

    Session(Program program, String role, int organisation, String login) throws Exception {
        this.program = program;
        this.role = role;
        try (Connection db = program.superuser();
                PreparedStatement account = db.prepareStatement("""
                        insert into access.account (login, name, organisation_id, role, password_hash) values (?, ?, ?, ?, ?)
                        on conflict (login) do update set password_hash = excluded.password_hash
                        """)) {
            account.setString(1, login);
            account.setString(2, "Bench");
            account.setInt(3, organisation);
            account.setString(4, role);
            account.setString(5, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
            account.executeUpdate();
        }
        get("/sign-in");
        var answer = post("/sign-in", Map.of("username", login, "password", PASSWORD));
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("wrong")) {
            throw new IOException("could not sign in as " + login + ": " + answer.statusCode());
        }
        get("/sign-in");
    }

    /** As a script in the page asks for a part of it. */
    HttpResponse<String> part(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(program.base.resolve(address))
                .header("HX-Request", "true")
                .build());
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(program.base.resolve(address)).build());
        Matcher found = SECRET.matcher(answer.body());
        if (found.find()) {
            secret = found.group(1);
        }
        return answer;
    }

    HttpResponse<String> post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(secret, StandardCharsets.UTF_8) + "&", ""));
        return send(HttpRequest.newBuilder(program.base.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
