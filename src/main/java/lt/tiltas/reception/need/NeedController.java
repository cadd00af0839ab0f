package lt.tiltas.reception.need;

import static lt.tiltas.reception.ReceptionRight.MEET_NEEDS;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NeedController {

    private final OpenNeeds openNeeds;
    private final RecordNeed recordNeed;
    private final Clock clock;

    NeedController(OpenNeeds openNeeds, RecordNeed recordNeed, Clock clock) {
        this.openNeeds = openNeeds;
        this.recordNeed = recordNeed;
        this.clock = clock;
    }

    @Needs(MEET_NEEDS)
    @GetMapping("/sites/{id}/needs")
    String index(@PathVariable SiteId id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", openNeeds.open(id, page, officer));
        model.addAttribute("need", new NeedForm(null, null, null, null, null, null, null));
        return "reception/need/index";
    }

    @Needs(MEET_NEEDS)
    @PostMapping("/sites/{id}/needs")
    String create(
            @PathVariable SiteId id,
            @RequestParam(defaultValue = "0") int page,
            @ModelAttribute("need") NeedForm form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", openNeeds.open(id, page, officer));
            return "reception/need/index";
        }
        HouseholdCard card = recordNeed.record(id, form, officer);
        Flash.say(redirect, "need-met.recorded", card.number());
        return "redirect:/sites/" + id + "/needs" + (page > 0 ? "?page=" + page : "");
    }
}
