package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The family goes on from a desk, or was not there. */
@Controller
class VisitEndController {

    private final EndVisit endVisit;

    VisitEndController(EndVisit endVisit) {
        this.endVisit = endVisit;
    }

    /** @param next the next station; empty when the way is over */
    @Needs(WORK_AT_DAY)
    @PostMapping("/visits/{id}/end")
    String create(
            @PathVariable VisitId id,
            @RequestParam String ending,
            @RequestParam(defaultValue = "") String next,
            @RequestParam VisitId going,
            Officer officer) {
        String how = ending.equals("no_show") ? ending : "done";
        var visit = endVisit.end(id, new EndVisit.Ending(how, next.isEmpty() ? null : next, going), officer);
        return "redirect:/days/" + visit.ticket().day() + "/stations/" + visit.station() + "?desk=" + visit.desk();
    }
}
