import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The what-if page of the demonstration country as a browser asks for it, warm, one request after another: the page at first sight, the answer while a number is
 * changed and when that has ended, each with and without places to open, and what moves the answer most. The bounds are the design's: a first chart within
 * 300 ms; 60 ms while somebody drags and a second for 10,000 runs, which it gives to the engine alone; five seconds for what moves the answer most.
 *
 * Positive control, in every run: each answer has its charts and says the runs that were asked for, and a part of the page carries neither the form nor the
 * assumptions; else it ends with 1.
 */
final class WhatIf {

    private static final String PAGE = "/preparedness/scenarios";
    private static final String ASKED = "shape=REPLAY&people=60000&weeks=26&stretch=100&collective=25&hosted=%d&hands.desks=60&hands.minutes=25"
            + "&hands.registrars=60&hands.workers=60&places.count=%d&places.week=1&language=en";
    private static final int QUESTIONS = 30;
    private static final int SOME = 500;

    private final Program program;
    private final Session analyst;
    private final List<String[]> rows = new ArrayList<>();
    private boolean held = true;

    private WhatIf(Program program) throws Exception {
        this.program = program;
        analyst = new Session(program, "analyst", 1);
        rows.add(new String[] {"answer", "times", "p50 ms", "p95 ms", "bound ms", "p50 of the bound", "CPU ms", "kB"});
    }

    public static void main(String[] arguments) throws Exception {
        int requests = Integer.parseInt(Figures.options(arguments, Map.of("requests", "60")).get("requests"));
        String before = Figures.machine();
        Path folder = Files.createTempDirectory("tiltas-whatif");
        boolean held;
        try (Program program = Program.startWithDemo(folder)) {
            var run = new WhatIf(program);
            run.all(requests);
            held = run.held;
            System.out.println("\nBefore: " + before + "; after: " + Figures.machine());
            Figures.table(run.rows);
        } finally {
            Startup.remove(folder);
        }
        System.out.println(held ? "every control held" : "BLIND: an answer was not what was asked for");
        System.exit(held ? 0 : 1);
    }

    private void all(int requests) throws Exception {
        row("page, at first sight", requests, 300, n -> analyst.get(PAGE + "?language=en"), "500 runs", "id=\"beds\"", "id=\"assumptions\"");
        for (int places : new int[] {0, SOME}) {
            String with = places == 0 ? "" : ", places to open";
            row("while dragging" + with, requests, 60, n -> part("?moving=yes&" + asked(n, places)), "500 runs", "id=\"beds\"");
            row("let go" + with, requests / 3, 1_000, n -> part("?" + asked(n, places)), "10,000 runs", "id=\"beds\"", "id=\"decisions\"");
        }
        row("what moves it most", requests / 3, 5_000, n -> part("/levers?" + asked(n, 0)), "id=\"levers\"", "<rect");
    }

    private HttpResponse<String> part(String question) throws Exception {
        HttpResponse<String> answer = analyst.part(PAGE + question);
        held &= !answer.body().contains("id=\"question\"") && !answer.body().contains("id=\"assumptions\"");
        return answer;
    }

    /** Another question each time, so that no answer can be one that was kept. */
    private static String asked(int n, int places) {
        return ASKED.formatted(n % QUESTIONS, places);
    }

    private interface Ask {
        HttpResponse<String> number(int n) throws Exception;
    }

    private void row(String name, int requests, int bound, Ask ask, String... shown) throws Exception {
        for (int n = 0; n < requests; n++) {
            ask.number(n);
        }
        Figures figures = new Figures();
        int letters = 0;
        double cpu = program.cpuSeconds();
        for (int n = 0; n < requests; n++) {
            long from = System.nanoTime();
            HttpResponse<String> answer = ask.number(n);
            figures.add(System.nanoTime() - from);
            letters = answer.body().length();
            held &= answer.statusCode() == 200 && List.of(shown).stream().allMatch(answer.body()::contains);
        }
        System.out.println(name + ": " + requests + " requests");
        rows.add(new String[] {
            name,
            Integer.toString(requests),
            Figures.number(figures.percentile(0.50), 0),
            Figures.number(figures.percentile(0.95), 0),
            Integer.toString(bound),
            Figures.number(figures.percentile(0.50) / bound, 2),
            Figures.number(1_000 * (program.cpuSeconds() - cpu) / requests, 0),
            Integer.toString(letters / 1_000)
        });
    }
}
