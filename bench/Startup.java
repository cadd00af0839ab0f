import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From the command to the first page, and memory a few seconds later: on a fresh folder with the demonstration country, on
 * the same folder again, and after the program was killed. The bounds are the issue's: 60 s for the first run, 30 s after.
 */
final class Startup {

    private static final List<String[]> ROWS = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(
                Figures.options(arguments, Map.of("rounds", "3")).get("rounds"));
        ROWS.add(new String[] {"start", "seconds", "bound s", "share of the bound", "program MB", "PostgreSQL MB"});
        String before = Figures.machine();
        for (int round = 0; round < rounds; round++) {
            Path folder = Files.createTempDirectory("tiltas-startup");
            try {
                try (Program first = Program.startWithDemo(folder)) {
                    row("first run, demo country", first, 60);
                }
                Program second = Program.startWithDemo(folder);
                row("second run", second, 30);
                second.kill();
                try (Program third = Program.startWithDemo(folder)) {
                    row("after kill -9", third, 30);
                }
            } finally {
                remove(folder);
            }
        }
        System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
        Figures.table(ROWS);
    }

    private static void row(String name, Program program, int bound) throws InterruptedException {
        double seconds = program.untilFirstAnswer.toMillis() / 1000.0;
        Thread.sleep(5000);
        ROWS.add(new String[] {
            name,
            Figures.number(seconds, 1),
            Integer.toString(bound),
            Figures.number(seconds / bound, 2),
            Long.toString(program.programMegabytes()),
            Long.toString(program.postgresMegabytes())
        });
    }

    static void remove(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
