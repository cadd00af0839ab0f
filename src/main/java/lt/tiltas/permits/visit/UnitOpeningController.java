package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.CHANGE_OPENINGS;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.permits.unit.OpeningForm;
import lt.tiltas.permits.unit.ShowUnit;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class UnitOpeningController {

    private final ChangeOpenings changeOpenings;
    private final ShowUnit showUnit;
    private final Clock clock;

    UnitOpeningController(ChangeOpenings changeOpenings, ShowUnit showUnit, Clock clock) {
        this.changeOpenings = changeOpenings;
        this.showUnit = showUnit;
        this.clock = clock;
    }

    @Needs(CHANGE_OPENINGS)
    @PostMapping("/units/{id}/openings")
    String create(
            @PathVariable UnitId id,
            @ModelAttribute("opening") OpeningForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        form.check(errors, LocalDate.now(clock));
        if (errors.hasErrors()) {
            page.addAttribute("page", showUnit.show(id, form.date(), officer));
            return "permits/unit/show";
        }
        var offered = changeOpenings.change(id, form, officer);
        Flash.say(redirect, "visit.hours-changed", offered.again(), offered.waiting());
        return "redirect:/units/" + id + "?day=" + form.date().orElseThrow();
    }
}
