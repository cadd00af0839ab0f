package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk: search, go on with a draft, or begin; then the task list of one family. */
@Controller
class ArrivalController {

    private final ListDrafts listDrafts;
    private final BeginArrival beginArrival;
    private final OpenArrival openArrival;
    private final DiscardArrival discardArrival;

    ArrivalController(
            ListDrafts listDrafts, BeginArrival beginArrival, OpenArrival openArrival, DiscardArrival discardArrival) {
        this.listDrafts = listDrafts;
        this.beginArrival = beginArrival;
        this.openArrival = openArrival;
        this.discardArrival = discardArrival;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals")
    String index(Officer officer, Model page) {
        page.addAttribute("drafts", listDrafts.list(officer));
        return "registration/arrival/index";
    }

    /** @param id made by the page that offers the button, so that a double click begins one family */
    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/new")
    String create(@RequestParam(required = false) @Nullable UUID id, Officer officer) {
        var household = new HouseholdId(id == null ? UUID.randomUUID() : id);
        beginArrival.begin(household, officer);
        return "redirect:/arrivals/" + household + "/language";
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        if (!openArrival.card(id, officer).isDraft()) {
            return "redirect:/households/" + id;
        }
        page.addAttribute("arrival", openArrival.open(id, officer));
        return "registration/arrival/show";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/removal")
    String delete(@PathVariable HouseholdId id, Officer officer, RedirectAttributes redirect) {
        discardArrival.discard(id, officer);
        Flash.say(redirect, "arrival.discarded");
        return "redirect:/arrivals";
    }
}
