package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.application.EndApplication.Outcome;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ApplicationEndController {

    private final EndApplication endApplication;
    private final ApplicationPage applicationPage;

    ApplicationEndController(EndApplication endApplication, ApplicationPage applicationPage) {
        this.endApplication = endApplication;
        this.applicationPage = applicationPage;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/end")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("ending") Ending form,
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
                () -> say(endApplication.end(id, form, officer), errors, redirect));
    }

    private static void say(Outcome outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Ended() -> Flash.say(redirect, "permit.moved.terminate");
            case Outcome.NotPossible(Step.State state) -> errors.reject("permit.not-possible." + state.code());
            case Outcome.UnknownGround() -> errors.rejectValue("cause", "permit.refusal.unknown");
            case Outcome.NotTriedTwoWays() -> errors.rejectValue("secondChannel", "permit.end.two-ways");
            case Outcome.StillWaiting(var until) ->
                errors.rejectValue("secondOn", "permit.end.still-waiting", new Object[] {until.toString()}, null);
        }
    }
}
