package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.application.CheckApplication.Checked;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CheckController {

    private final CheckApplication checkApplication;
    private final ApplicationPage applicationPage;

    CheckController(CheckApplication checkApplication, ApplicationPage applicationPage) {
        this.checkApplication = checkApplication;
        this.applicationPage = applicationPage;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/checks")
    String update(
            @PathVariable ApplicationId id,
            @ModelAttribute("checks") Checked form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Outcome passed = checkApplication.check(id, form, officer);
            say(passed, errors, redirect);
        } catch (OptimisticLockingFailureException e) {
            return applicationPage.since(form.version(), id, officer, page, response);
        }
        return errors.hasErrors() ? applicationPage.show(id, officer, page) : "redirect:/applications/" + id;
    }

    private static void say(@Nullable Outcome passed, BindingResult errors, RedirectAttributes redirect) {
        switch (passed) {
            case null -> Flash.say(redirect, "permit.checks.kept");
            case Outcome.Moved(Step step) -> Flash.say(redirect, "permit.moved." + step.code());
            case Outcome.NotAllChecked(int open) ->
                errors.rejectValue("checked", "permit.not-all-checked", new Object[] {open}, null);
            case Outcome.NotPossible(Step.State state) -> errors.reject("permit.not-possible." + state.code());
            case Outcome.ReasonMissing() -> errors.reject("permit.reason-missing");
            case Outcome.StillWaiting(var until) ->
                errors.reject("permit.still-waiting", new Object[] {until.toString()}, null);
            case Outcome.NotDelivered() -> errors.reject("permit.letter-not-arrived");
            case Outcome.AnotherOpen() -> errors.reject("permit.another-open");
            case Outcome.EndNotKnown() -> errors.reject("permit.end-not-known");
        }
    }
}
