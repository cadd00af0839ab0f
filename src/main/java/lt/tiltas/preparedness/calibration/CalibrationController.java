package lt.tiltas.preparedness.calibration;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_CALIBRATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was foreseen and what came. */
@Controller
class CalibrationController {

    private final SeeCalibration seeCalibration;
    private final Messages messages;

    CalibrationController(SeeCalibration seeCalibration, Messages messages) {
        this.seeCalibration = seeCalibration;
        this.messages = messages;
    }

    @Needs(VIEW_CALIBRATION)
    @GetMapping("/preparedness/calibration")
    String index(Officer officer, Model page) {
        page.addAttribute("page", seeCalibration.see(officer));
        return "preparedness/calibration/index";
    }

    @Needs(VIEW_CALIBRATION)
    @GetMapping("/preparedness/calibration.csv")
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "registered") String of, Officer officer, Language language) {
        Foreseen foreseen = Arrays.stream(Foreseen.values())
                .filter(one -> one.code().equals(of))
                .findFirst()
                .orElseThrow(() -> new NotHere("measure"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "monday",
                        "target",
                        "ahead",
                        "kind",
                        "afterwards",
                        "p5",
                        "p10",
                        "p50",
                        "p90",
                        "p95",
                        "fact",
                        "pit",
                        "crps")
                .map(column -> messages.text(language, "calibration." + column))
                .toList());
        for (Forecasts.Judged one : seeCalibration.all(foreseen, officer)) {
            rows.add(row(one, language));
        }
        return new CsvFile(rows).answer("tiltas-" + foreseen.code());
    }

    private List<String> row(Forecasts.Judged one, Language language) {
        Forecast forecast = one.forecast();
        List<String> row = new ArrayList<>(List.of(
                forecast.monday().toString(),
                forecast.target().toString(),
                String.valueOf(forecast.ahead()),
                messages.text(language, "calibration.kind." + forecast.kind().code()),
                messages.text(language, forecast.afterwards() ? "calibration.yes" : "calibration.no")));
        DoubleStream.of(0.05, 0.1, 0.5, 0.9, 0.95)
                .mapToObj(share -> String.valueOf(Part.round(forecast.at(share))))
                .forEach(row::add);
        row.add(one.fact() == null ? "" : String.valueOf(one.fact()));
        row.add(one.score() == null ? "" : decimal(one.score().pit()));
        row.add(one.score() == null ? "" : decimal(one.score().crps()));
        return row;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
