package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.BOOK_VISIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invited household that cannot wait for its window is let in earlier. */
@Controller
class EarlyVisitController {

    private final BookVisit bookVisit;

    EarlyVisitController(BookVisit bookVisit) {
        this.bookVisit = bookVisit;
    }

    @Needs(BOOK_VISIT)
    @PostMapping("/households/{id}/early-visits")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam EarlyReason reason,
            Officer officer,
            RedirectAttributes redirect) {
        if (bookVisit.letIn(id, reason, officer)) {
            Flash.say(redirect, "visit.early.done");
        } else {
            Flash.warn(redirect, "visit.early.no-window");
        }
        return "redirect:/households/" + id + "/visits";
    }
}
