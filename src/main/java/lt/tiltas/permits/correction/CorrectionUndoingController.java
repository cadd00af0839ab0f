package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.permits.step.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One officer asks for a correction to be undone, another undoes it, or it is kept. */
@Controller
class CorrectionUndoingController {

    private final CorrectionPage correctionPage;
    private final CorrectPresence correctPresence;

    CorrectionUndoingController(CorrectionPage correctionPage, CorrectPresence correctPresence) {
        this.correctionPage = correctionPage;
        this.correctPresence = correctPresence;
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections/{id}/undoing")
    String create(
            @PathVariable CorrectionId id,
            @Valid @ModelAttribute("undoing") Correction.Back form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return correctionPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> correctPresence.askBack(id, form, officer));
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections/{id}/keeping")
    String update(
            @PathVariable CorrectionId id,
            @ModelAttribute("approval") Seen form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return correctionPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> correctPresence.keep(id, form.version(), officer));
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections/{id}/undone")
    String delete(
            @PathVariable CorrectionId id,
            @ModelAttribute("approval") Seen form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return correctionPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> correctPresence.undo(id, form.version(), officer));
    }
}
