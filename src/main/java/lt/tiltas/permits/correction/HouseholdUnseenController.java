package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HouseholdUnseenController {

    private final OpenUnseen openUnseen;

    HouseholdUnseenController(OpenUnseen openUnseen) {
        this.openUnseen = openUnseen;
    }

    @Needs(CORRECT_PRESENCE)
    @GetMapping("/households/{id}/unseen")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", openUnseen.open(id, officer));
        return "permits/correction/household";
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/households/{id}/unseen")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("out") Unseen.TakenOut form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (openUnseen.takeOut(id, form, officer)) {
                case OpenUnseen.Outcome.TakenOut() -> {
                    Flash.say(redirect, "permit.correction.is-taken-out");
                    return "redirect:/households/" + id + "/unseen";
                }
                case OpenUnseen.Outcome.NotWritten() -> errors.rejectValue("person", "permit.correction.not-written");
            }
        }
        return show(id, officer, page);
    }
}
