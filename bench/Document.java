import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.nio.file.Path;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyPairs;
import lt.tiltas.permits.token.Sign1;

/**
 * A permit as a document. Tokens: claims written and signed with ES256, one thread, median of five runs. Documents: an officer has them made and
 * downloads each for the first time, one after the other, by HTTP with row-level security, the look in the trail, the sealing and the PDF/A; then
 * the same file again. Weight: what a device fetches to check without a network.
 *
 * Positive control, in every run: every token is read back, and there are as many files as first downloads; else it ends with 1.
 */
final class Document {

    private static final int WARM = 400;
    private static final double TOKENS = 400;
    private static final double FILES = 20;
    private static final double FIRST = 400;
    private static final int WEIGHT = 40 * 1024;
    private static final List<String> PARTS =
            List.of("/v", "/v/words.json", "/check/check.js", "/check/check.css", "/check-worker.js", "/assets/tiltas.svg");

    private Document() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options =
                Figures.options(arguments, Map.of("data", "target/document", "documents", "200", "tokens", "3000"));
        String before = Figures.machine();
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"work", "number", "figure", "unit", "goal"});
        boolean held = tokens(Integer.parseInt(options.get("tokens")), rows);
        try (Program program = Program.startWithDemo(Path.of(options.get("data")).toAbsolutePath())) {
            held &= documents(program, Integer.parseInt(options.get("documents")), rows);
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(rows);
        System.out.println(held ? "every token is read back, every file is kept" : "BLIND: tokens or files are missing");
        System.exit(held ? 0 : 1);
    }

    private static boolean tokens(int number, List<String[]> rows) {
        KeyPairs.Fresh key = KeyPairs.fresh();
        Sign1.Signer signer = KeyPairs.signer(key.secret());
        double[] rates = new double[5];
        byte[] token = {};
        for (int run = -1; run < rates.length; run++) {
            long from = System.nanoTime();
            for (int n = 0; n < number; n++) {
                token = Sign1.sign(key.kid(), claims(n).written(), signer);
            }
            if (run >= 0) {
                rates[run] = number / ((System.nanoTime() - from) / 1e9);
            }
        }
        Arrays.sort(rates);
        rows.add(row("tokens signed", number, rates[2], 0, "per second and core", TOKENS));
        rows.add(row("bytes of a token", 1, token.length, 0, "bytes", 260));
        Sign1.Verifier verifier = KeyPairs.verifier(key.point());
        return Sign1.verified(token, kid -> Optional.of(verifier)).isPresent();
    }

    private static Claims claims(int n) {
        return new Claims(
                "LT-MIGRACIJA",
                "LT-7K3M-9QX2",
                new Claims.Holder("Oleksandra Kovalenko-Shevchenko", LocalDate.of(1988, 2, 29), "UKR"),
                new Claims.Period(LocalDate.of(2026, 3, 5), LocalDate.of(2027, 3, 4)),
                "temporary_protection",
                "4711",
                n,
                "00112233445566778899aabbccddeeff");
    }

    private static boolean documents(Program program, int number, List<String[]> rows) throws Exception {
        Session registrar = new Session(program, "registrar", 2, "bench-registrar");
        List<String> applications = granted(program, number + WARM);
        for (String application : applications) {
            registrar.post("/applications/" + application + "/document", Map.of());
        }
        for (String application : applications.subList(0, WARM)) {
            registrar.get("/applications/" + application + "/permit.pdf");
        }
        List<String> cold = applications.subList(WARM, applications.size());
        double cpu = program.cpuSeconds();
        long from = System.nanoTime();
        Figures first = download(registrar, cold);
        double wall = (System.nanoTime() - from) / 1e9;
        double busy = program.cpuSeconds() - cpu;
        Figures again = download(registrar, cold);
        rows.add(row("documents, by processor time", cold.size(), cold.size() / busy, 1, "per second and core", FILES));
        rows.add(row("documents, by the clock, one client", cold.size(), cold.size() / wall, 1, "per second", FILES));
        rows.add(row("first download, p95", cold.size(), first.percentile(0.95), 1, "ms", FIRST));
        rows.add(row("same file again, p95", cold.size(), again.percentile(0.95), 1, "ms", FIRST));
        int weight = 0;
        for (String part : PARTS) {
            weight += registrar.get(part).body().getBytes(StandardCharsets.UTF_8).length;
        }
        rows.add(row("page of the check, all parts, not compressed", PARTS.size(), weight, 0, "bytes", WEIGHT));
        return count(program, "select count(*) from permits.document_file") >= applications.size();
    }

    private static Figures download(Session registrar, List<String> applications) throws Exception {
        Figures figures = new Figures();
        for (String application : applications) {
            long from = System.nanoTime();
            HttpResponse<String> answer = registrar.get("/applications/" + application + "/permit.pdf");
            if (answer.statusCode() != 200 || !answer.body().startsWith("%PDF")) {
                throw new IllegalStateException(application + " answered " + answer.statusCode());
            }
            figures.add(System.nanoTime() - from);
        }
        return figures;
    }

    /** The demonstration country loads behind the first page. */
    private static List<String> granted(Program program, int number) throws Exception {
        String ask = "select application_id::text from permits.permit where replaced_on is null and upper(valid) > current_date order by id limit ";
        for (int time = 0; time < 120 && count(program, "select count(*) from permits.permit") == 0; time++) {
            Thread.sleep(1000);
        }
        List<String> applications = new ArrayList<>();
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(ask + number)) {
            while (rows.next()) {
                applications.add(rows.getString(1));
            }
        }
        return applications;
    }

    private static long count(Program program, String sql) throws Exception {
        try (Connection db = program.superuser(); Statement statement = db.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String[] row(String what, int number, double figure, int decimals, String unit, double goal) {
        return new String[] {what, Integer.toString(number), Figures.number(figure, decimals), unit, Figures.number(goal, 0)};
    }
}
