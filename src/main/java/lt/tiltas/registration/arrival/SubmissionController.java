package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last page before a family is registered, and the first one after. */
@Controller
class SubmissionController {

    private final OpenArrival openArrival;
    private final OpenTopic openTopic;
    private final RegisterArrival registerArrival;
    private final OpenReceipt openReceipt;

    SubmissionController(
            OpenArrival openArrival, OpenTopic openTopic, RegisterArrival registerArrival, OpenReceipt openReceipt) {
        this.openArrival = openArrival;
        this.openTopic = openTopic;
        this.registerArrival = registerArrival;
        this.openReceipt = openReceipt;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/check")
    String blank(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        page.addAttribute("documents", openTopic.documents(id, officer));
        page.addAttribute("needs", openTopic.needs(id, officer));
        page.addAttribute("tonight", openTopic.tonight(id, officer));
        return "registration/arrival/check";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/check")
    String create(@PathVariable HouseholdId id, @RequestParam int version, Officer officer) {
        return switch (registerArrival.register(id, version, officer)) {
            case RegisterArrival.Outcome.Registered() -> "redirect:/arrivals/" + id + "/receipt";
            case RegisterArrival.Outcome.Incomplete() -> "redirect:/arrivals/" + id + "/check";
        };
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/receipt")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        HouseholdCard card = openReceipt.open(id, officer);
        if (card.isDraft()) {
            return "redirect:/arrivals/" + id;
        }
        page.addAttribute("card", card);
        page.addAttribute("tonight", openTopic.tonight(id, officer));
        return "registration/arrival/receipt";
    }
}
