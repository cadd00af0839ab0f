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

/** The second officer makes a proposed correction or sends it back. */
@Controller
class CorrectionSecondController {

    private final CorrectionPage correctionPage;
    private final CorrectPresence correctPresence;

    CorrectionSecondController(CorrectionPage correctionPage, CorrectPresence correctPresence) {
        this.correctionPage = correctionPage;
        this.correctPresence = correctPresence;
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections/{id}/approval")
    String create(
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
                () -> correctPresence.approve(id, form.version(), officer));
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections/{id}/return")
    String update(
            @PathVariable CorrectionId id,
            @Valid @ModelAttribute("back") Correction.Return form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return correctionPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> correctPresence.sendBack(id, form, officer));
    }
}
