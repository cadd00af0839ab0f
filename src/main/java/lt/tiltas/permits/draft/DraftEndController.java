package lt.tiltas.permits.draft;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DraftEndController {

    private final HouseholdDraft householdDraft;

    DraftEndController(HouseholdDraft householdDraft) {
        this.householdDraft = householdDraft;
    }

    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/application/end")
    String delete(@PathVariable HouseholdId id, Officer officer, RedirectAttributes redirect) {
        householdDraft.end(id, officer);
        Flash.say(redirect, "permit.draft.ended");
        return "redirect:/households/" + id + "/permits";
    }
}
