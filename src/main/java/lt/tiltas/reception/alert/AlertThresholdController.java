package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.SET_THRESHOLD;
import static lt.tiltas.reception.AlertRight.VIEW_ALERTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.AlertRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AlertThresholdController {

    private final SetThreshold setThreshold;

    AlertThresholdController(SetThreshold setThreshold) {
        this.setThreshold = setThreshold;
    }

    @Needs(VIEW_ALERTS)
    @GetMapping("/alerts/thresholds")
    String index(Officer officer, Language language, Model page) {
        page.addAttribute("listed", setThreshold.list(language, officer));
        return "reception/alert/thresholds";
    }

    @Needs(SET_THRESHOLD)
    @PostMapping("/alerts/thresholds")
    String create(
            @Valid @ModelAttribute("threshold") Threshold.New form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (setThreshold.set(form, language, officer)) {
                case SetThreshold.Outcome.Set() -> {
                    Flash.say(redirect, "threshold.set");
                    return "redirect:/alerts/thresholds";
                }
                case SetThreshold.Outcome.ClearsTooEarly() -> errors.rejectValue("clearAt", "threshold.error.clear");
                case SetThreshold.Outcome.NotANumber() -> errors.rejectValue("raiseAt", "threshold.error.number");
                case SetThreshold.Outcome.NotOurs() -> errors.rejectValue("municipality", "threshold.error.not-ours");
                case SetThreshold.Outcome.WhereMissing() -> errors.rejectValue("municipality", "threshold.error.where");
                case SetThreshold.Outcome.DayTaken() -> errors.rejectValue("from", "threshold.error.day");
            }
        }
        page.addAttribute("listed", setThreshold.list(language, officer));
        return "reception/alert/thresholds";
    }
}
