package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something is handed over at the counter, or was written by mistake. */
@Controller
class IssueController {

    private final HandOver handOver;

    IssueController(HandOver handOver) {
        this.handOver = handOver;
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/{id}/checkpoint/{household}/issues")
    String create(
            @PathVariable SiteId id,
            @PathVariable HouseholdId household,
            @Valid @ModelAttribute("issue") GiveOut.New issue,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            handOver.family(id, household, officer);
            Flash.warn(redirect, "checkpoint.nobody-ticked");
            return back(id, household);
        }
        switch (handOver.hand(id, household, issue, officer)) {
            case GiveOut.Outcome.Handed(int people, var before) -> {
                if (before.isEmpty()) {
                    Flash.say(redirect, "checkpoint.given." + issue.what(), people);
                } else {
                    Flash.warn(redirect, "checkpoint.given-to-some", people, before.size());
                }
            }
            case GiveOut.Outcome.Twice(var first) ->
                Flash.warn(redirect, "checkpoint.given-before." + issue.what(), first);
            case GiveOut.Outcome.NotNow() -> Flash.warn(redirect, "checkpoint.not-now");
        }
        return back(id, household);
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/{id}/checkpoint/{household}/issues/{issue}/withdrawal")
    String delete(
            @PathVariable SiteId id,
            @PathVariable HouseholdId household,
            @PathVariable IssueId issue,
            Officer officer,
            RedirectAttributes redirect) {
        handOver.takeBack(id, household, issue, officer);
        Flash.say(redirect, "checkpoint.taken-back");
        return back(id, household);
    }

    private static String back(SiteId id, HouseholdId household) {
        return "redirect:/presence/" + id + "/checkpoint/" + household;
    }
}
