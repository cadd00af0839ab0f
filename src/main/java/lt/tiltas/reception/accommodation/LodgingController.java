package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.stay.Lodging;
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

/** The household lives at an address of its own. */
@Controller
class LodgingController {

    private final LeavePlace leavePlace;
    private final OpenAccommodation openAccommodation;

    LodgingController(LeavePlace leavePlace, OpenAccommodation openAccommodation) {
        this.leavePlace = leavePlace;
        this.openAccommodation = openAccommodation;
    }

    @Needs(GIVE_BED)
    @PostMapping("/households/{id}/accommodation/lodging")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("lodging") Lodging.New lodging,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openAccommodation.open(id, officer, language));
            return "reception/accommodation/show";
        }
        leavePlace.toOwnAddress(id, lodging, officer);
        Flash.say(redirect, "accommodation.own-address-recorded");
        return "redirect:/households/" + id + "/accommodation";
    }
}
