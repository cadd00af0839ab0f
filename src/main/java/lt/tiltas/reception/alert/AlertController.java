package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.ACKNOWLEDGE_ALERT;
import static lt.tiltas.reception.AlertRight.VIEW_ALERTS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.AlertRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AlertController {

    private final ShowAlerts showAlerts;
    private final AcknowledgeAlert acknowledgeAlert;

    AlertController(ShowAlerts showAlerts, AcknowledgeAlert acknowledgeAlert) {
        this.showAlerts = showAlerts;
        this.acknowledgeAlert = acknowledgeAlert;
    }

    @Needs(VIEW_ALERTS)
    @GetMapping("/alerts")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Language language, Model model) {
        model.addAttribute("listed", showAlerts.list(page, language, officer));
        return "reception/alert/index";
    }

    @Needs(ACKNOWLEDGE_ALERT)
    @PostMapping("/alerts/{id}/acknowledgement")
    String create(
            @PathVariable AlertId id,
            @RequestParam(defaultValue = "") String words,
            Officer officer,
            RedirectAttributes redirect) {
        acknowledgeAlert.acknowledge(id, words, officer);
        Flash.say(redirect, "alert.acknowledged");
        return "redirect:/alerts";
    }
}
