package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;
import static lt.tiltas.reception.ReceptionRight.VIEW_STAY;

import jakarta.validation.Valid;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.StayCard;
import lt.tiltas.reception.stay.Finding;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household's tab: where it lives, and a bed for it. */
@Controller
class AccommodationController {

    private final OpenAccommodation openAccommodation;
    private final GiveBed giveBed;

    AccommodationController(OpenAccommodation openAccommodation, GiveBed giveBed) {
        this.openAccommodation = openAccommodation;
        this.giveBed = giveBed;
    }

    @Needs(VIEW_STAY)
    @GetMapping("/households/{id}/accommodation")
    String show(@PathVariable HouseholdId id, Officer officer, Language language, Model page) {
        page.addAttribute("page", openAccommodation.open(id, officer, language));
        return "reception/accommodation/show";
    }

    @Needs(GIVE_BED)
    @PostMapping("/households/{id}/accommodation")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("bed") GiveBed.New bed,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (giveBed.give(id, bed, officer)) {
                case GiveBed.Outcome.Given(StayCard place) -> {
                    say(place, redirect);
                    return "redirect:/households/" + id + "/accommodation";
                }
                case GiveBed.Outcome.SiteFull() -> errors.rejectValue("site", "accommodation.site-full");
                case GiveBed.Outcome.Taken() -> errors.rejectValue("site", "accommodation.taken");
                case GiveBed.Outcome.SayWhy(List<Finding> cautions) -> {
                    page.addAttribute("cautions", cautions);
                    errors.rejectValue("why", "accommodation.say-why");
                }
            }
        }
        page.addAttribute("page", openAccommodation.open(id, officer, language));
        return "reception/accommodation/show";
    }

    private static void say(StayCard place, RedirectAttributes redirect) {
        Flash.say(
                redirect,
                place.is("hold") ? "accommodation.held" : "accommodation.begun",
                place.siteName(),
                place.rooms().size(),
                String.join(", ", place.rooms()));
    }
}
