package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.step.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RefusalController {

    private final DecideRefusal decideRefusal;
    private final ApplicationPage applicationPage;

    RefusalController(DecideRefusal decideRefusal, ApplicationPage applicationPage) {
        this.decideRefusal = decideRefusal;
        this.applicationPage = applicationPage;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/refusal")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("refusal") Refusal form,
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
                () -> RefusalWords.say(decideRefusal.propose(id, form, officer), errors, redirect));
    }
}
