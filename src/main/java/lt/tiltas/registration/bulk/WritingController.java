package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WritingController {

    private final DecideConflicts decideConflicts;
    private final WriteSheet writeSheet;

    WritingController(DecideConflicts decideConflicts, WriteSheet writeSheet) {
        this.decideConflicts = decideConflicts;
        this.writeSheet = writeSheet;
    }

    /** The button stands below the questions: what is picked on the page counts. */
    @Needs(CORRECT_IN_BULK)
    @PostMapping("/bulk/sheets/{id}/writing")
    String create(
            @PathVariable SheetId id, @RequestParam Map<String, String> fields, Officer officer, Language language) {
        decideConflicts.decide(id, fields, officer);
        writeSheet.write(id, language, officer);
        return "redirect:/bulk/sheets/" + id;
    }
}
