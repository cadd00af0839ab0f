package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household was served, or was not there. */
@Controller
class AppointmentEndController {

    private final KeepVisit keepVisit;

    AppointmentEndController(KeepVisit keepVisit) {
        this.keepVisit = keepVisit;
    }

    @Needs(WORK_AT_PERMIT_DESK)
    @PostMapping("/appointments/{id}/end")
    String create(
            @PathVariable AppointmentId id,
            @RequestParam int desk,
            @RequestParam String ending,
            Officer officer,
            RedirectAttributes redirect) {
        VisitStep step = ending.equals("no_show") ? VisitStep.MISS : VisitStep.SERVE;
        var kept = keepVisit.keep(id, step, officer);
        if (step == VisitStep.SERVE) {
            Flash.say(redirect, "visit.served", kept.attended());
        } else {
            Flash.say(redirect, "visit.missed");
        }
        return "redirect:/permits/desk?unit=" + kept.visit().unit() + "&desk=" + desk;
    }
}
