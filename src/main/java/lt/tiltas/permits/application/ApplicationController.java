package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import lt.tiltas.permits.clock.ReadClocks;
import lt.tiltas.web.Flash;
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

    private final OpenApplication openApplication;
    private final MoveApplication moveApplication;
    private final ReadClocks readClocks;

    ApplicationController(OpenApplication openApplication, MoveApplication moveApplication, ReadClocks readClocks) {
        this.openApplication = openApplication;
        this.moveApplication = moveApplication;
        this.readClocks = readClocks;
    }

    @Needs(VIEW_PERMITS)
    @GetMapping("/applications/{id}")
    String show(@PathVariable ApplicationId id, Officer officer, Model page) {
        return page(id, officer, page);
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/steps")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("move") Move form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, officer, page);
        }
        switch (moveApplication.move(id, form, officer)) {
            case Outcome.Moved(Step step) -> {
                Flash.say(redirect, "permit.moved." + step.code());
                return "redirect:/applications/" + id;
            }
            case Outcome.NotPossible(Step.State state) -> errors.reject("permit.not-possible." + state.code());
            case Outcome.ReasonMissing() -> errors.rejectValue("reason", "permit.reason-missing");
            case Outcome.StillWaiting(var until) ->
                errors.reject("permit.still-waiting", new Object[] {until.toString()}, null);
            case Outcome.EndNotKnown() -> errors.reject("permit.end-not-known");
        }
        return page(id, officer, page);
    }

    private String page(ApplicationId id, Officer officer, Model page) {
        page.addAttribute("page", openApplication.open(id, officer));
        page.addAttribute("clocks", readClocks.of(id, officer));
        return "permits/application/show";
    }
}
