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

/** The household has come, for the first time or back again on the same day: it waits with a number. */
@Controller
class AppointmentArrivalController {

    private final KeepVisit keepVisit;

    AppointmentArrivalController(KeepVisit keepVisit) {
        this.keepVisit = keepVisit;
    }

    @Needs(WORK_AT_PERMIT_DESK)
    @PostMapping("/appointments/{id}/arrival")
    String create(
            @PathVariable AppointmentId id,
            @RequestParam int desk,
            @RequestParam(defaultValue = "false") boolean back,
            Officer officer,
            RedirectAttributes redirect) {
        var kept = keepVisit.keep(id, back ? VisitStep.RETURN : VisitStep.CHECK_IN, officer);
        Flash.say(redirect, "visit.came");
        return "redirect:/permits/desk?unit=" + kept.visit().unit() + "&desk=" + desk;
    }
}
