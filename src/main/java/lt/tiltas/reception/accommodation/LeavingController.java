package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.EndOutcome;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A stay ends, or a hold is given up. Doing it twice says that nothing was left to end. */
@Controller
class LeavingController {

    private final LeavePlace leavePlace;
    private final OpenAccommodation openAccommodation;

    LeavingController(LeavePlace leavePlace, OpenAccommodation openAccommodation) {
        this.leavePlace = leavePlace;
        this.openAccommodation = openAccommodation;
    }

    @Needs(GIVE_BED)
    @PostMapping("/households/{id}/accommodation/departure")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("end") LeavePlace.End end,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openAccommodation.open(id, officer, language));
            return "reception/accommodation/show";
        }
        return back(id, leavePlace.end(id, end, officer), "accommodation.ended", redirect);
    }

    @Needs(GIVE_BED)
    @PostMapping("/households/{id}/accommodation/hold-release")
    String delete(@PathVariable HouseholdId id, Officer officer, RedirectAttributes redirect) {
        return back(id, leavePlace.release(id, officer), "accommodation.released", redirect);
    }

    private static String back(HouseholdId id, EndOutcome outcome, String done, RedirectAttributes redirect) {
        switch (outcome) {
            case EndOutcome.Ended() -> Flash.say(redirect, done);
            case EndOutcome.NothingToEnd() -> Flash.say(redirect, "accommodation.nothing-to-end");
        }
        return "redirect:/households/" + id + "/accommodation";
    }
}
