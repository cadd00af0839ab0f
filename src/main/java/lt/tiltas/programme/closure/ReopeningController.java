package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReopeningController {

    private final ReopenProgramme reopenProgramme;

    ReopeningController(ReopenProgramme reopenProgramme) {
        this.reopenProgramme = reopenProgramme;
    }

    @Needs(CLOSE_PROGRAMME)
    @PostMapping("/households/{id}/programme/reopening")
    String create(@PathVariable HouseholdId id, Officer officer, RedirectAttributes redirect) {
        reopenProgramme.reopen(id, officer);
        Flash.say(redirect, "closure.reopened");
        return "redirect:/households/" + id + "/programme";
    }
}
