package lt.tiltas.programme.weight;

import static lt.tiltas.programme.CaseloadRight.WEIGH_HOUSEHOLD;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.weight.SetWeight.Outcome;
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
class HouseholdWeightController {

    private final SetWeight setWeight;

    HouseholdWeightController(SetWeight setWeight) {
        this.setWeight = setWeight;
    }

    @Needs(WEIGH_HOUSEHOLD)
    @GetMapping("/programmes/{id}/weight")
    String edit(@PathVariable ProgrammeId id, Officer officer, Model model) {
        SetWeight.Page page = setWeight.open(id, officer);
        model.addAttribute("page", page);
        model.addAttribute("weight", new SetWeight.New(page.now(), ""));
        return "programme/weight/edit";
    }

    @Needs(WEIGH_HOUSEHOLD)
    @PostMapping("/programmes/{id}/weight")
    String update(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("weight") SetWeight.New weight,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (setWeight.set(id, weight, officer)) {
                case Outcome.Set(var led) -> {
                    Flash.say(redirect, "case-weight.set");
                    return "redirect:/households/" + led.household().id() + "/programme";
                }
                case Outcome.OverTheLimit() -> errors.rejectValue("weight", "case-weight.over-the-limit");
            }
        }
        model.addAttribute("page", setWeight.open(id, officer));
        return "programme/weight/edit";
    }
}
