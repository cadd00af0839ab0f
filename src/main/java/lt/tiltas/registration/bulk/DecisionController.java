package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DecisionController {

    private final DecideConflicts decideConflicts;

    DecisionController(DecideConflicts decideConflicts) {
        this.decideConflicts = decideConflicts;
    }

    @Needs(CORRECT_IN_BULK)
    @PostMapping("/bulk/sheets/{id}/decisions")
    String update(
            @PathVariable SheetId id,
            @RequestParam Map<String, String> fields,
            Officer officer,
            RedirectAttributes redirect) {
        decideConflicts.decide(id, fields, officer);
        Flash.say(redirect, "bulk.decided");
        return "redirect:/bulk/sheets/" + id;
    }
}
