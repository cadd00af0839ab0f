package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.READ_LETTER;
import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.mass.PrintBatch.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bundle of letters: one file for the printer, then printed, then posted. */
@Controller
class MassBatchController {

    private final PrintBatch printBatch;

    MassBatchController(PrintBatch printBatch) {
        this.printBatch = printBatch;
    }

    @Needs(READ_LETTER)
    @GetMapping("/permits/mass-letters/{id}/letters")
    String show(
            @PathVariable MassLetterId id, @RequestParam(defaultValue = "1") int batch, Officer officer, Model page) {
        page.addAttribute("leaves", printBatch.letters(id, batch, officer));
        page.addAttribute("file", "laiskai-" + batch);
        return "pdf:permits/mass/bundle";
    }

    @Needs(WRITE_TO_MANY)
    @PostMapping("/permits/mass-letters/{id}/batches")
    String create(
            @PathVariable MassLetterId id,
            @Valid @ModelAttribute("batch") PrintBatch.Done form,
            Officer officer,
            RedirectAttributes redirect) {
        switch (printBatch.done(id, form, officer)) {
            case Outcome.Printed() -> Flash.say(redirect, "mass-letter.batch.is-printed", form.batch());
            case Outcome.Posted(int letters) ->
                Flash.say(redirect, "mass-letter.batch.is-posted", form.batch(), letters);
            case Outcome.NotPrinted() -> Flash.warn(redirect, "mass-letter.batch.print-first", form.batch());
        }
        return "redirect:/permits/mass-letters/" + id + "#batches";
    }
}
