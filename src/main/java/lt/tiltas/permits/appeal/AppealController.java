package lt.tiltas.permits.appeal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.appeal.HandleAppeal.Outcome;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appeal against a decision on an application: entered, ended; or the decision is set aside without one. */
@Controller
class AppealController {

    private final OpenAppeal openAppeal;
    private final HandleAppeal handleAppeal;

    AppealController(OpenAppeal openAppeal, HandleAppeal handleAppeal) {
        this.openAppeal = openAppeal;
        this.handleAppeal = handleAppeal;
    }

    @Needs(DECIDE_PERMIT)
    @GetMapping("/applications/{id}/appeal")
    String show(@PathVariable ApplicationId id, Officer officer, Model page) {
        page.addAttribute("page", openAppeal.open(id, officer));
        return "permits/appeal/show";
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/appeal")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("appeal") Appeal.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? show(id, officer, page)
                : said(handleAppeal.file(id, form, officer), "filedOn", errors, redirect)
                        ? back(id)
                        : show(id, officer, page);
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/appeal/outcome")
    String update(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("outcome") Appeal.End form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                () -> handleAppeal.end(id, form, officer),
                id,
                officer,
                new Asked(errors, page, redirect, response),
                "/applications/" + id + "/appeal");
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/appeal/reopening")
    String delete(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("reopening") Appeal.Reopening form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                () -> handleAppeal.reopen(id, form, officer),
                id,
                officer,
                new Asked(errors, page, redirect, response),
                "/applications/" + id);
    }

    private String answer(Supplier<Outcome> step, ApplicationId id, Officer officer, Asked asked, String onward) {
        return asked.answer(
                () -> said(step.get(), "endedOn", asked.errors(), asked.redirect()),
                () -> show(id, officer, asked.page()),
                "permit.appeal.meanwhile",
                onward);
    }

    private static boolean said(Outcome outcome, String day, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Filed() -> Flash.say(redirect, "permit.appeal.is-filed");
            case Outcome.Ended(AppealStep as) -> Flash.say(redirect, "permit.appeal.is-ended." + as.code());
            case Outcome.Reopened() -> Flash.say(redirect, "permit.appeal.is-reopened");
            case Outcome.NotPossible() -> errors.reject("permit.appeal.not-possible");
            case Outcome.TooEarly() -> errors.rejectValue(day, "permit.appeal.too-early");
        }
        return !errors.hasErrors();
    }

    private static String back(ApplicationId id) {
        return "redirect:/applications/" + id + "/appeal";
    }
}
