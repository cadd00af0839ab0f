package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.BOOK_VISIT;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HouseholdVisitController {

    private final BookVisit bookVisit;

    HouseholdVisitController(BookVisit bookVisit) {
        this.bookVisit = bookVisit;
    }

    @Needs(BOOK_VISIT)
    @GetMapping("/households/{id}/visits")
    String show(
            @PathVariable HouseholdId id,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "false") boolean moving,
            Officer officer,
            Model page) {
        page.addAttribute("page", bookVisit.open(id, new Choice.Ask(unit, day, moving), officer));
        page.addAttribute("key", UUID.randomUUID());
        return "permits/visit/household";
    }

    @Needs(BOOK_VISIT)
    @PostMapping("/households/{id}/visits")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam UUID key,
            @RequestParam UnitId unit,
            @RequestParam String at,
            Officer officer,
            RedirectAttributes redirect) {
        switch (bookVisit.book(id, Chosen.of(key, unit, at), officer)) {
            case Given.Has(Appointment visit) -> Flash.say(redirect, "visit.booked");
            case Given.Gone() -> Flash.warn(redirect, "visit.gone");
            case Given.AlreadyHas(Appointment visit) -> Flash.warn(redirect, "visit.has-one");
            case Given.NotItsDay(Standing standing) -> Flash.warn(redirect, "visit.not-its-day." + standing.code());
        }
        return "redirect:/households/" + id + "/visits";
    }
}
