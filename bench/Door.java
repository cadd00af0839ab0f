import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;

/** The public API with a token of the agency. */
final class Door {

    private static final String SECRET = "tlt_a-token-of-the-bench-which-is-no-secret-at-all";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Program program;

    private Door(Program program) {
        this.program = program;
    }

    /** Opens an account and a token past the program, which issues them with {@code tiltas.jar token}. */
    static Door of(Program program) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8));
        try (Connection db = program.superuser();
                PreparedStatement account = db.prepareStatement("""
                        insert into access.account (login, name, organisation_id, role) values ('bench', 'Bench', 3, 'registrar')
                        on conflict do nothing
                        """);
                PreparedStatement token = db.prepareStatement("""
                        insert into access.api_token (account_id, organisation_id, secret_hash, scopes, valid_until)
                        select id, 3, ?, array['households:write', 'households:read'], '2099-01-01' from access.account where login = 'bench'
                        on conflict do nothing
                        """)) {
            account.executeUpdate();
            token.setBytes(1, hash);
            token.executeUpdate();
        }
        return new Door(program);
    }

    HttpResponse<String> register(String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(program.base.resolve("/api/v1/households"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + SECRET)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String body(List<Country.Person> people, String note) {
        StringBuilder all = new StringBuilder();
        for (Country.Person person : people) {
            all.append(all.isEmpty() ? "" : ",").append("""
                    {"familyRole":"%s","names":{"surname":"%s","given":"%s"},"sex":"%s","birth":{"on":"%s"},"nationality":"UKR"%s}"""
                    .formatted(
                            all.isEmpty() ? "applicant" : "other",
                            person.surname(),
                            person.given(),
                            person.sex(),
                            person.bornOn(),
                            person.document() == null
                                    ? ""
                                    : ",\"document\":{\"kind\":\"foreign_passport\",\"number\":\"" + person.document() + "\"}"));
        }
        return """
                {"arrivedOn":"2026-11-01","contact":{"language":"uk","note":"%s"},"people":[%s]}""".formatted(note, all);
    }
}
