package lt.tiltas.placement.value;

import static lt.tiltas.placement.PlacementRight.DECIDE_WEIGHTS;
import static lt.tiltas.placement.PlacementRight.VIEW_WEIGHTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What counts how much when places are chosen, from which day, and who decided it. */
@Controller
class WeightController {

    private final DecideWeight decideWeight;

    WeightController(DecideWeight decideWeight) {
        this.decideWeight = decideWeight;
    }

    @Needs(VIEW_WEIGHTS)
    @GetMapping("/placement-weights")
    String index(Officer officer, Model page) {
        WeightTable table = decideWeight.table(officer);
        page.addAttribute("table", table);
        page.addAttribute("weight", new DecideWeight.New("", null, table.today().plusDays(1), "", ""));
        return "placement/value/index";
    }

    @Needs(DECIDE_WEIGHTS)
    @PostMapping("/placement-weights")
    String create(
            @Valid @ModelAttribute("weight") DecideWeight.New weight,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (decideWeight.decide(weight, officer)) {
                case DecideWeight.Outcome.Decided() -> {
                    Flash.say(redirect, "weight.decided");
                    return "redirect:/placement-weights";
                }
                case DecideWeight.Outcome.NoSuchWeight() -> errors.rejectValue("code", "weight.unknown");
                case DecideWeight.Outcome.TooEarly() -> errors.rejectValue("from", "weight.too-early");
                case DecideWeight.Outcome.DecidedAlready() -> errors.rejectValue("from", "weight.decided-already");
                case DecideWeight.Outcome.NotYours() -> errors.rejectValue("code", "weight.not-yours");
            }
        }
        page.addAttribute("table", decideWeight.table(officer));
        return "placement/value/index";
    }
}
