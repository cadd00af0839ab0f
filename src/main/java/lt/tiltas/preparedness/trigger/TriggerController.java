package lt.tiltas.preparedness.trigger;

import static lt.tiltas.preparedness.PreparednessRight.ENTER_SIGNAL;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the country stands, and what would lower it. */
@Controller
class TriggerController {

    private final SeeWarning seeWarning;
    private final EnterSignal enterSignal;

    TriggerController(SeeWarning seeWarning, EnterSignal enterSignal) {
        this.seeWarning = seeWarning;
        this.enterSignal = enterSignal;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/triggers")
    String index(Officer officer, Model page) {
        page.addAttribute("signal", Signal.blank(enterSignal.today()));
        page.addAttribute("warning", seeWarning.see(officer));
        return "preparedness/trigger/index";
    }

    @Needs(ENTER_SIGNAL)
    @PostMapping("/preparedness/triggers/signals")
    String create(
            @Valid @ModelAttribute("signal") Signal signal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (enterSignal.enter(signal, officer)) {
                case EnterSignal.Outcome.Entered() -> {
                    Flash.say(redirect, "trigger.entered");
                    return "redirect:/preparedness/triggers#" + signal.indicator();
                }
                case EnterSignal.Outcome.NotYet() -> errors.rejectValue("day", "trigger.not-yet");
            }
        }
        page.addAttribute("warning", seeWarning.see(officer));
        return "preparedness/trigger/index";
    }
}
