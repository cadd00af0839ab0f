package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.preparedness.scenario.Chart;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A against B; the two stand in the address. */
@Controller
class ComparisonController {

    private final CompareRuns compareRuns;
    private final Messages messages;

    ComparisonController(CompareRuns compareRuns, Messages messages) {
        this.compareRuns = compareRuns;
        this.messages = messages;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/comparisons")
    String index(@RequestParam UUID a, @RequestParam UUID b, Officer officer, Model page, RedirectAttributes redirect) {
        return switch (compareRuns.compare(a, b, officer)) {
            case CompareRuns.Outcome.Compared(TwoRuns runs) -> {
                page.addAttribute("page", runs);
                yield "preparedness/run/compare";
            }
            case CompareRuns.Outcome.NotAlike() -> {
                Flash.warn(redirect, "compare.not-alike");
                yield "redirect:/preparedness/runs";
            }
        };
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/comparisons.csv")
    ResponseEntity<byte[]> show(
            @RequestParam UUID a,
            @RequestParam UUID b,
            @RequestParam(defaultValue = "beds") String chart,
            Officer officer,
            Language language) {
        Chart shown = Chart.of(chart).orElseThrow(() -> new NotHere("chart"));
        if (!(compareRuns.compare(a, b, officer) instanceof CompareRuns.Outcome.Compared(TwoRuns runs))) {
            throw new NotHere("comparison");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "scenario.week",
                        "compare.a5",
                        "compare.a50",
                        "compare.a95",
                        "compare.b5",
                        "compare.b50",
                        "compare.b95")
                .map(column -> messages.text(language, column))
                .toList());
        for (TwoRuns.Week week : runs.weeks(shown)) {
            rows.add(LongStream.of(
                            week.a().number(),
                            week.a().p5(),
                            week.a().p50(),
                            week.a().p95(),
                            week.b().p5(),
                            week.b().p50(),
                            week.b().p95())
                    .mapToObj(Long::toString)
                    .toList());
        }
        return new CsvFile(rows).answer("tiltas-a-b-" + shown.code());
    }
}
