package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.nio.charset.StandardCharsets;
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
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a run was reckoned from, byte by byte, and what came out of it for a spreadsheet. */
@Controller
class RunFileController {

    private final ReadKept readKept;
    private final Messages messages;

    RunFileController(ReadKept readKept, Messages messages) {
        this.readKept = readKept;
        this.messages = messages;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/runs/{storedRun}/inputs")
    ResponseEntity<byte[]> index(@PathVariable("storedRun") UUID run, Officer officer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tiltas-run-" + run + ".json")
                                .build()
                                .toString())
                .body(readKept.inputs(run, officer).getBytes(StandardCharsets.UTF_8));
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/runs/{storedRun}/weeks")
    ResponseEntity<byte[]> show(
            @PathVariable("storedRun") UUID run,
            @RequestParam(defaultValue = "beds") String chart,
            Officer officer,
            Language language) {
        Chart shown = Chart.of(chart).orElseThrow(() -> new NotHere("chart"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("week", "p5", "p25", "p50", "p75", "p95")
                .map(column -> messages.text(language, "scenario." + column))
                .toList());
        for (Chart.Week week : readKept.run(run, officer).weeks(shown)) {
            rows.add(LongStream.of(week.number(), week.p5(), week.p25(), week.p50(), week.p75(), week.p95())
                    .mapToObj(Long::toString)
                    .toList());
        }
        return new CsvFile(rows).answer("tiltas-" + shown.code());
    }
}
