import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.list.RecordList;
import lt.tiltas.registration.linkage.list.TrainModel;
import lt.tiltas.registration.linkage.match.Register;
import lt.tiltas.registration.linkage.model.Model;

/** The goals of record linkage: what training says of itself, the public sets, time and memory, one arrival against a register. */
final class Linkage {

    private static final List<String[]> ROWS = new ArrayList<>();
    private static Path folder;

    public static void main(String[] arguments) throws Exception {
        Path shared = Path.of(arguments.length > 0 ? arguments[0] : "../shared").resolve("data/linkage").toAbsolutePath();
        int million = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        folder = Files.createTempDirectory("tiltas-linkage");
        ROWS.add(new String[] {"what", "measured", "goal", "share of the goal"});
        try {
            training(shared.resolve("dev"));
            febrl(shared);
            time(shared.resolve("dev/records.csv"), 20_000, "256m");
            Path large = million(shared.resolve("dev/records.csv"), million);
            time(large, million, "2g");
            arrivals(large);
            System.out.println("\n" + Figures.machine());
            Figures.table(ROWS);
        } finally {
            Startup.remove(folder);
        }
    }

    private static void training(Path dev) throws Exception {
        Path model = folder.resolve("model.txt");
        new TrainModel(new PrintWriter(System.out)).run(dev.resolve("records.csv"), dev.resolve("truth_pairs.csv"), model, 1);
        boolean same = Model.own().text().equals(Files.readString(model));
        ROWS.add(new String[] {"the same model to the byte", same ? "yes" : "no", "yes", ""});
    }

    private static void febrl(Path shared) throws Exception {
        Path fields = folder.resolve("febrl.fields");
        Files.writeString(fields, Files.readString(Path.of(System.getProperty("tiltas.jar")).resolveSibling("../bench/febrl.fields")));
        Path sets = shared.resolve("febrl");
        String third = sets.resolve("dataset3.csv").toString();
        String first = sets.resolve("dataset4a.csv").toString();
        String second = sets.resolve("dataset4b.csv").toString();
        link("1g", "--fields", fields.toString(), "--input", third, "--output", output());
        evaluate(shared, third);
        link("1g", "--fields", fields.toString(), "--input", first, "--input", second, "--output", output());
        evaluate(shared, first + "," + second);
        link("1g", "--input", shared.resolve("dev/records.csv").toString(), "--output", output());
        evaluate(shared, shared.resolve("dev").toString());
    }

    private static void time(Path records, int size, String heap) throws Exception {
        double start = cpu(List.of("--version"), "64m")[0];
        double[] took = link(heap, "--input", records.toString(), "--output", output());
        boolean small = size <= 20_000;
        double measured = small ? took[0] - start : took[1];
        double goal = small ? 1.5 : 60;
        ROWS.add(new String[] {
            size + " records, heap " + heap + (small ? ", CPU s beyond the start" : ", s (CPU " + Figures.number(took[0], 0) + " s)"),
            Figures.number(measured, 2),
            Figures.number(goal, 1),
            Figures.number(measured / goal, 2)
        });
    }

    private static void arrivals(Path records) throws Exception {
        var list = new RecordList(new HashMap<>(), trouble -> {});
        list.read(records);
        Rows rows = list.rows();
        var register = new Register(rows, Model.own());
        var figures = new Figures();
        var random = new SplittableRandom(1);
        for (int round = 0; round < 12_000; round++) {
            Rows arrival = Rows.of(new Rows(0), rows, new int[] {random.nextInt(rows.size)});
            long start = System.nanoTime();
            register.of(arrival);
            if (round >= 2000) {
                figures.add(System.nanoTime() - start);
            }
        }
        for (double[] goal : new double[][] {{0.5, 0.3}, {0.99, 3}}) {
            double took = figures.percentile(goal[0]);
            ROWS.add(new String[] {
                "one arrival against " + rows.size + ", ms, share " + goal[0],
                Figures.number(took, 2),
                Figures.number(goal[1], 1),
                Figures.number(took / goal[1], 2)
            });
        }
    }

    private static String output() {
        return folder.resolve("pairs.csv").toString();
    }

    private static double[] link(String heap, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("link", "--language", "en"));
        command.addAll(Arrays.asList(more));
        return cpu(command, heap);
    }

    /** Seconds of CPU and of the clock. */
    private static double[] cpu(List<String> command, String heap) throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" >&2; times", "sh", java, "-Xmx" + heap, "-jar"));
        all.add(System.getProperty("tiltas.jar"));
        all.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String times = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        double clock = (System.nanoTime() - start) / 1e9;
        double sum = 0;
        for (String time : times.strip().lines().toList().getLast().split(" ")) {
            String[] parts = time.replace("s", "").split("m");
            sum += Double.parseDouble(parts[0]) * 60 + Double.parseDouble(parts[1]);
        }
        return new double[] {sum, clock};
    }

    private static void evaluate(Path shared, String truth) throws Exception {
        new ProcessBuilder("python3", shared.resolve("evaluate.py").toString(), truth, output(), "0.5").inheritIO().start().waitFor();
    }

    /** The list again and again: other surnames, dates, numbers and phones for each copy, alike for all records of a copy. */
    private static Path million(Path records, int size) throws Exception {
        List<String> lines = Files.readAllLines(records);
        Path large = folder.resolve("large.csv");
        String[][] starts = {{"", ""}, {"Ba", "Ба"}, {"Ko", "Ко"}, {"Ta", "Та"}, {"Lo", "Ло"}, {"Mu", "Му"}, {"Do", "До"}, {"Pa", "Па"}, {"Ra", "Ра"}};
        try (BufferedWriter out = Files.newBufferedWriter(large)) {
            out.write(lines.getFirst() + "\n");
            for (int at = 0; at < size; at++) {
                int copy = at / (lines.size() - 1);
                String[] cells = lines.get(1 + at % (lines.size() - 1)).split(",", -1);
                out.write(String.join(",", copy == 0 ? cells : other(cells, copy, starts[copy % starts.length])) + "\n");
            }
        }
        return large;
    }

    private static String[] other(String[] cells, int copy, String[] start) {
        var random = new SplittableRandom(copy);
        int[] turns = random.ints(6, 0, 10).toArray();
        int days = random.nextInt(3650);
        cells[0] += "-" + copy;
        cells[12] += "-" + copy;
        boolean cyrillic = cells[2].chars().anyMatch(letter -> letter > 1000);
        cells[2] = start[cyrillic ? 1 : 0] + cells[2].toLowerCase();
        cells[10] = turned(cells[10], turns);
        cells[11] = turned(cells[11], turns);
        if (!cells[6].isEmpty() && !cells[6].endsWith("-01-01")) {
            cells[6] = LocalDate.parse(cells[6]).minusDays(days).toString();
        }
        return cells;
    }

    private static String turned(String number, int[] turns) {
        var turned = new StringBuilder(number);
        for (int at = Math.max(0, number.length() - turns.length); at < number.length(); at++) {
            if (Character.isDigit(number.charAt(at))) {
                turned.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + turns[at % turns.length]) % 10));
            }
        }
        return turned.toString();
    }
}
