package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RefusalReturnController {

    private final DecideRefusal decideRefusal;
    private final ApplicationPage applicationPage;

    RefusalReturnController(DecideRefusal decideRefusal, ApplicationPage applicationPage) {
        this.decideRefusal = decideRefusal;
        this.applicationPage = applicationPage;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/refusal/return")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("back") Refusal.Return form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return applicationPage.show(id, officer, page);
        }
        try {
            RefusalWords.say(decideRefusal.sendBack(id, form, officer), errors, redirect);
        } catch (OptimisticLockingFailureException e) {
            return applicationPage.since(form.version(), id, officer, page, response);
        }
        return errors.hasErrors() ? applicationPage.show(id, officer, page) : "redirect:/applications/" + id;
    }
}
