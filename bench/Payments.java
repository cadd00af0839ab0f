import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Kills the program at a random moment in the middle of a month's payments, again and again: in even rounds while a case manager and a
 * finance officer propose the same list at once, in odd rounds while the bank's statement is read. Begun again, the list is checked, sent and
 * settled. The bank of the bench keeps a ledger of its own; at the end each due is paid once, none is missing, and the sums are the same to the
 * cent. The control at the end takes one payment away, pays one twice and changes one by a cent, and must find just that.
 */
final class Payments {

    private static final List<Integer> MUNICIPALITIES = List.of(11, 13, 19, 21);
    private static final YearMonth FIRST = YearMonth.of(2023, 1);

    private final Random random;
    private final int lines;
    private final PaymentBank bank;
    private final Map<Integer, YearMonth> next = new HashMap<>();
    private int cut;

    private Payments(long seed, int lines) {
        this.random = new Random(seed);
        this.lines = lines;
        this.bank = new PaymentBank(random);
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = Figures.options(
                arguments,
                Map.of("rounds", "100", "lines", "150", "seed", Long.toString(System.nanoTime() % 1_000_000)));
        System.out.println("seed " + options.get("seed") + ", " + Figures.machine());
        Path folder = Files.createTempDirectory("tiltas-payments");
        try {
            Payments payments = new Payments(
                    Long.parseLong(options.get("seed")), Integer.parseInt(options.get("lines")));
            boolean good = payments.rounds(folder, Integer.parseInt(options.get("rounds")));
            System.exit(good ? 0 : 1);
        } finally {
            Startup.remove(folder);
        }
    }

    private boolean rounds(Path folder, int rounds) throws Exception {
        Path dues = dues(folder.resolve("dues"));
        Program program = Program.startBeside(folder.resolve("data"), dues);
        PaymentFamilies.plant(program, MUNICIPALITIES, lines);
        for (int round = 0; round < rounds; round++) {
            int municipality = MUNICIPALITIES.get(round / 2 % MUNICIPALITIES.size());
            YearMonth month = next.merge(municipality, FIRST, (before, first) -> before.plusMonths(1));
            program = round % 2 == 0
                    ? killedProposing(program, folder, dues, municipality, month)
                    : killedReading(program, folder, dues, municipality, month);
            if ((round + 1) % 10 == 0 || round + 1 == rounds) {
                System.out.println("round " + (round + 1) + ": " + bank.executed() + " payments made, " + cut + " kills in the middle");
            }
        }
        try (Program last = program; Connection db = last.superuser()) {
            return report(db, rounds);
        }
    }

    /** The new program proposes the same list again, and it is paid. */
    private Program killedProposing(Program program, Path folder, Path dues, int municipality, YearMonth month) throws Exception {
        Session keeper = new Session(program, "casemanager", municipality, "bench-keeper-" + municipality);
        Session payer = payer(program);
        killed(program, () -> propose(keeper, municipality, month), () -> propose(payer, municipality, month));
        Program again = Program.startBeside(folder.resolve("data"), dues);
        bank.pay(again, list(again, municipality, month), payer(again));
        return again;
    }

    /** The new program reads the same statement again. */
    private Program killedReading(Program program, Path folder, Path dues, int municipality, YearMonth month) throws Exception {
        String list = list(program, municipality, month);
        Session payer = payer(program);
        String statement = bank.statement(list, payer);
        killed(program, () -> bank.upload(statement, payer));
        Program again = Program.startBeside(folder.resolve("data"), dues);
        bank.upload(statement, payer(again));
        return again;
    }

    private void killed(Program program, Work... all) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(all.length);
        int[] answered = {0};
        for (Work work : all) {
            clients.submit(() -> {
                try {
                    work.run();
                    synchronized (answered) {
                        answered[0]++;
                    }
                } catch (IOException e) {
                    // the program is gone
                }
                return null;
            });
        }
        Thread.sleep(random.nextInt(400));
        program.kill();
        clients.shutdown();
        clients.awaitTermination(60, TimeUnit.SECONDS);
        cut += answered[0] < all.length ? 1 : 0;
    }

    @FunctionalInterface
    private interface Work {

        void run() throws Exception;
    }

    private static Session payer(Program program) throws Exception {
        return new Session(program, "finance", 1, "bench-payer");
    }

    private String list(Program program, int municipality, YearMonth month) throws Exception {
        Session keeper = new Session(program, "casemanager", municipality, "bench-keeper-" + municipality);
        return propose(keeper, municipality, month);
    }

    /** @return the list's address */
    private static String propose(Session officer, int municipality, YearMonth month) throws Exception {
        var answer = officer.post("/payments", Map.of("municipality", String.valueOf(municipality), "month", month.toString()));
        String list = answer.headers().firstValue("Location").orElse("");
        if (!list.contains("/payments/")) {
            throw new IllegalStateException("no list: " + answer.statusCode());
        }
        return list.substring(list.indexOf("/payments/"));
    }

    /** Compiled beside the program, which finds it as any other source of dues. */
    private static Path dues(Path classes) throws IOException {
        Files.createDirectories(classes);
        String program = System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(null, null, null, "-proc:none", "-cp", program, "-d", classes.toString(), "bench/dues/BenchDues.java");
        if (failed != 0) {
            throw new IOException("BenchDues does not compile");
        }
        return classes;
    }

    private boolean report(Connection db, int rounds) throws Exception {
        PaymentBank.Found found = bank.check(db, lines);
        boolean seen = bank.seen(db, lines, found);
        Figures.table(List.of(
                new String[] {
                    "rounds", "killed in the middle", "payments made", "euros", "returned", "missing", "twice", "half", "cents too many", "control"
                },
                new String[] {
                    Integer.toString(rounds),
                    Integer.toString(cut),
                    Integer.toString(bank.executed()),
                    Figures.number(bank.cents() / 100.0, 2),
                    Integer.toString(bank.returned()),
                    Long.toString(found.missing()),
                    Long.toString(found.twice()),
                    Long.toString(found.half()),
                    Long.toString(found.cents()),
                    seen ? "loss, double and a cent were seen" : "BLIND"
                }));
        return found.isNothing() && seen && bank.executed() > 0;
    }
}
