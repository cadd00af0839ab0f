package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.VIEW_MEASURES;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeasureRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures for a spreadsheet, by the same rule as the page: all of a place, or one measure of all municipalities. */
@Controller
class MeasureFileController {

    private final ReadMeasures readMeasures;
    private final Messages messages;

    MeasureFileController(ReadMeasures readMeasures, Messages messages) {
        this.readMeasures = readMeasures;
        this.messages = messages;
    }

    @Needs(VIEW_MEASURES)
    @GetMapping("/programmes/measures.csv")
    ResponseEntity<byte[]> index(@RequestParam(defaultValue = "") String measure, Officer officer, Language language) {
        Measure chosen = Measure.of(measure).orElse(Measure.PLAN_OFFERED);
        ReadMeasures.Page page =
                readMeasures.read(officer, chosen, language).orElseThrow(() -> new NotHere("measures"));
        MeasureFile file = new MeasureFile(page, language, messages);
        return (measure.isBlank() ? file.all() : file.places()).answer(file.name());
    }
}
