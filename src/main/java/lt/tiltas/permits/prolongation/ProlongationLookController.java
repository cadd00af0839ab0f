package lt.tiltas.permits.prolongation;

import static lt.tiltas.permits.PermitRight.APPROVE_PROLONGATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.ProlongationId;
import lt.tiltas.permits.prolongation.DecideProlongation.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second look at a prolongation: it counts, or it is taken back. */
@Controller
class ProlongationLookController {

    private final ReadProlongations readProlongations;
    private final DecideProlongation decideProlongation;

    ProlongationLookController(ReadProlongations readProlongations, DecideProlongation decideProlongation) {
        this.readProlongations = readProlongations;
        this.decideProlongation = decideProlongation;
    }

    @Needs(APPROVE_PROLONGATION)
    @PostMapping("/prolongations/{id}/approval")
    String create(@PathVariable ProlongationId id, Officer officer, RedirectAttributes redirect) {
        return said(decideProlongation.approve(id, officer), id, redirect);
    }

    @Needs(APPROVE_PROLONGATION)
    @PostMapping("/prolongations/{id}/end")
    String delete(
            @PathVariable ProlongationId id,
            @Valid @ModelAttribute("back") Prolongation.Back form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("read", readProlongations.one(id, officer));
            return "permits/prolongation/show";
        }
        return said(decideProlongation.takeBack(id, form, officer), id, redirect);
    }

    private static String said(Outcome outcome, ProlongationId id, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Approved() -> Flash.say(redirect, "prolongation.approved");
            case Outcome.TakenBack() -> Flash.say(redirect, "prolongation.taken-back");
            case Outcome.OwnEntry() -> Flash.warn(redirect, "prolongation.own-entry");
            case Outcome.Over() -> Flash.warn(redirect, "prolongation.over");
        }
        return "redirect:/prolongations/" + id;
    }
}
