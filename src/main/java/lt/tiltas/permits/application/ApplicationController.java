package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ApplicationController {

    private final ApplicationPage applicationPage;
    private final MoveApplication moveApplication;

    ApplicationController(ApplicationPage applicationPage, MoveApplication moveApplication) {
        this.applicationPage = applicationPage;
        this.moveApplication = moveApplication;
    }

    @Needs(VIEW_PERMITS)
    @GetMapping("/applications/{id}")
    String show(@PathVariable ApplicationId id, Officer officer, Model page) {
        return applicationPage.show(id, officer, page);
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/steps")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("move") Move form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return applicationPage.show(id, officer, page);
        }
        try {
            return move(id, form, errors, officer, redirect)
                    ? "redirect:/applications/" + id
                    : applicationPage.show(id, officer, page);
        } catch (OptimisticLockingFailureException e) {
            return applicationPage.since(form.version(), id, officer, page, response);
        }
    }

    private boolean move(
            ApplicationId id, Move form, BindingResult errors, Officer officer, RedirectAttributes redirect) {
        switch (moveApplication.move(id, form, officer)) {
            case Outcome.Moved(Step step) -> Flash.say(redirect, "permit.moved." + step.code());
            case Outcome.NotPossible(Step.State state) -> errors.reject("permit.not-possible." + state.code());
            case Outcome.ReasonMissing() -> errors.rejectValue("reason", "permit.reason-missing");
            case Outcome.StillWaiting(var until) ->
                errors.reject("permit.still-waiting", new Object[] {until.toString()}, null);
            case Outcome.NotDelivered() -> errors.reject("permit.letter-not-arrived");
            case Outcome.EndNotKnown() -> errors.reject("permit.end-not-known");
            case Outcome.AnotherOpen() -> errors.reject("permit.another-open");
            case Outcome.NotAllChecked(int open) -> errors.reject("permit.not-all-checked", new Object[] {open}, null);
        }
        return !errors.hasErrors();
    }
}
