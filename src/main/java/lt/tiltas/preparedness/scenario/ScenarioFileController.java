package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.validation.Valid;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A table of the answer as a file for a spreadsheet. */
@Controller
class ScenarioFileController {

    private final AskWhatIf askWhatIf;
    private final Messages messages;
    private final Organisations organisations;

    ScenarioFileController(AskWhatIf askWhatIf, Messages messages, Organisations organisations) {
        this.askWhatIf = askWhatIf;
        this.messages = messages;
        this.organisations = organisations;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/scenarios.csv")
    ResponseEntity<byte[]> index(
            @Valid @ModelAttribute("question") Question question,
            BindingResult errors,
            @RequestParam(defaultValue = "beds") String chart,
            Officer officer,
            Language language) {
        if (errors.hasErrors()) {
            throw new NotHere("question");
        }
        Inputs inputs = askWhatIf.inputs(question, officer);
        if (inputs.fault().isPresent()) {
            throw new NotHere("question");
        }
        Answer answer = askWhatIf.whole(inputs, AskWhatIf.WHOLE);
        var file = new ChartFile(
                new ScenarioPage(answer, "", ScenarioPage.Stage.ASKED), language, messages, organisations);
        CsvFile table = switch (chart) {
            case "towns" -> file.towns();
            case "decisions" -> file.decisions();
            case "spending" -> file.spending();
            case "levers" -> file.levers(askWhatIf.moves(inputs));
            default -> file.chart(Chart.of(chart).orElseThrow(() -> new NotHere("chart")));
        };
        return table.answer("tiltas-" + chart);
    }
}
