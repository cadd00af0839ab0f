package lt.tiltas.evaluation.country;

import static lt.tiltas.evaluation.EvaluationRight.VIEW_COUNTRY;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.evaluation.EvaluationRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The 60 municipalities as a file for a spreadsheet, by the same rule as the page. */
@Controller
class CountryFileController {

    private final SeeCountry seeCountry;
    private final Messages messages;

    CountryFileController(SeeCountry seeCountry, Messages messages) {
        this.seeCountry = seeCountry;
        this.messages = messages;
    }

    /** Without a measure, all of them. */
    @Needs(VIEW_COUNTRY)
    @GetMapping("/country.csv")
    ResponseEntity<byte[]> index(@RequestParam(defaultValue = "") String measure, Officer officer, Language language) {
        Snapshot snapshot = seeCountry.see(officer, language).orElseThrow(() -> new NotHere("snapshot"));
        var file = new CountryFile(snapshot, Theme.only(measure, snapshot.themes()), language, messages);
        return file.csv().answer(file.name());
    }
}
