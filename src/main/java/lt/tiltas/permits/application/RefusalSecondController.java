package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
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

/** The second officer makes a proposed refusal or sends it back. */
@Controller
class RefusalSecondController {

    private final DecideRefusal decideRefusal;
    private final ApplicationPage applicationPage;

    RefusalSecondController(DecideRefusal decideRefusal, ApplicationPage applicationPage) {
        this.decideRefusal = decideRefusal;
        this.applicationPage = applicationPage;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/refusal/approval")
    String create(
            @PathVariable ApplicationId id,
            @ModelAttribute("approval") Seen form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return applicationPage.answer(
                id,
                form.version(),
                officer,
                new Asked(errors, page, redirect, response),
                () -> RefusalWords.say(decideRefusal.make(id, form.version(), officer), errors, redirect));
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/refusal/return")
    String update(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("back") Refusal.Return form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return applicationPage.answer(
                id,
                form.version(),
                officer,
                new Asked(errors, page, redirect, response),
                () -> RefusalWords.say(decideRefusal.sendBack(id, form, officer), errors, redirect));
    }
}
