package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.supervision.AllowMore.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LoadLimitController {

    private final AllowMore allowMore;
    private final ShowSupervision showSupervision;

    LoadLimitController(AllowMore allowMore, ShowSupervision showSupervision) {
        this.allowMore = allowMore;
        this.showSupervision = showSupervision;
    }

    @Needs(SUPERVISE)
    @PostMapping("/supervision/limits")
    String create(
            @Valid @ModelAttribute("more") AllowMore.New more,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (allowMore.allow(more, officer)) {
                case Outcome.Allowed(String name) -> {
                    Flash.say(redirect, "limit.allowed", name);
                    return "redirect:/supervision";
                }
                case Outcome.OwnLoad() -> errors.rejectValue("officer", "limit.own");
                case Outcome.DayHasPassed() -> errors.rejectValue("until", "limit.day-has-passed");
            }
        }
        model.addAttribute("page", showSupervision.show(officer));
        return "programme/supervision/show";
    }
}
