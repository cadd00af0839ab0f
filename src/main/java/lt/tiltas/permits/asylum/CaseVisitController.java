package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.permits.visit.Standing;
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

/** A time for lodging the application of a case. */
@Controller
class CaseVisitController {

    private final BookLodging bookLodging;

    CaseVisitController(BookLodging bookLodging) {
        this.bookLodging = bookLodging;
    }

    @Needs(WORK_ON_ASYLUM)
    @GetMapping("/asylum/cases/{id}/visit")
    String blank(
            @PathVariable AsylumCaseId id,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Model model) {
        model.addAttribute("page", bookLodging.open(id, new Choice.Ask(unit, day, false), officer));
        model.addAttribute("key", UUID.randomUUID());
        return "permits/asylum/visit";
    }

    @Needs(WORK_ON_ASYLUM)
    @PostMapping("/asylum/cases/{id}/visit")
    String create(
            @PathVariable AsylumCaseId id,
            @RequestParam UUID key,
            @RequestParam UnitId unit,
            @RequestParam String at,
            Officer officer,
            RedirectAttributes redirect) {
        switch (bookLodging.book(id, Chosen.of(key, unit, at), officer)) {
            case Given.Has(Appointment visit) -> {
                Flash.say(redirect, "visit.booked");
                return "redirect:/asylum/cases/" + id;
            }
            case Given.Gone() -> Flash.warn(redirect, "visit.gone");
            case Given.AlreadyHas(Appointment visit) -> Flash.warn(redirect, "visit.has-one");
            case Given.NotItsDay(Standing standing) -> Flash.warn(redirect, "visit.not-its-day." + standing.code());
        }
        return "redirect:/asylum/cases/" + id + "/visit";
    }
}
