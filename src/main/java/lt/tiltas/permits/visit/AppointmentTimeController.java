package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.BOOK_VISIT;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The time of a visit: moved to another, or given back. */
@Controller
class AppointmentTimeController {

    private final BookVisit bookVisit;

    AppointmentTimeController(BookVisit bookVisit) {
        this.bookVisit = bookVisit;
    }

    @Needs(BOOK_VISIT)
    @PostMapping("/appointments/{id}/time")
    String update(
            @PathVariable AppointmentId id,
            @RequestParam int version,
            @RequestParam HouseholdId household,
            @RequestParam UnitId unit,
            @RequestParam String at,
            Officer officer,
            RedirectAttributes redirect) {
        switch (bookVisit.move(id, version, Chosen.of(UUID.randomUUID(), unit, at), officer)) {
            case Given.Has(Appointment visit) -> Flash.say(redirect, "visit.moved");
            case Given.Gone() -> Flash.warn(redirect, "visit.gone");
            case Given.AlreadyHas(Appointment visit) -> Flash.warn(redirect, "visit.has-one");
            case Given.NotItsDay(Standing standing) -> Flash.warn(redirect, "visit.not-its-day." + standing.code());
        }
        return "redirect:/households/" + household + "/visits";
    }

    @Needs(BOOK_VISIT)
    @PostMapping("/appointments/{id}/cancellation")
    String delete(
            @PathVariable AppointmentId id, @RequestParam int version, Officer officer, RedirectAttributes redirect) {
        HouseholdId household = bookVisit.cancel(id, version, officer);
        Flash.say(redirect, "visit.cancelled");
        return "redirect:/households/" + household + "/visits";
    }
}
