package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.VIEW_MEASURES;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeasureRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The table, and the same for a spreadsheet. */
@Controller
class FairnessController {

    private final ReadFairness readFairness;
    private final Messages messages;

    FairnessController(ReadFairness readFairness, Messages messages) {
        this.readFairness = readFairness;
        this.messages = messages;
    }

    @Needs(VIEW_MEASURES)
    @GetMapping("/programmes/measures/fairness")
    String index(Officer officer, Language language, Model model) {
        return readFairness
                .read(officer, language)
                .map(table -> {
                    model.addAttribute("table", table);
                    model.addAttribute("locale", language.locale());
                    return "programme/measure/fairness";
                })
                .orElse("programme/measure/blank");
    }

    @Needs(VIEW_MEASURES)
    @GetMapping("/programmes/measures/fairness.csv")
    ResponseEntity<byte[]> show(Officer officer, Language language) {
        ReadFairness.Table table = readFairness.read(officer, language).orElseThrow(() -> new NotHere("fairness"));
        FairnessFile file = new FairnessFile(table, language, messages);
        return file.csv().answer(file.name());
    }
}
