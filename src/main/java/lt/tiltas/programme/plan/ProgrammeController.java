package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;
import static lt.tiltas.programme.ProgrammeRight.VIEW_PROGRAMME;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.agreement.ShowAgreement;
import lt.tiltas.programme.plan.OpenProgramme.Outcome;
import lt.tiltas.programme.stage.ShowCase;
import lt.tiltas.registration.HouseholdId;
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
class ProgrammeController {

    private final ShowProgramme showProgramme;
    private final OpenProgramme openProgramme;
    private final ShowCase showCase;
    private final ShowAgreement showAgreement;
    private final Clock clock;

    ProgrammeController(
            ShowProgramme showProgramme,
            OpenProgramme openProgramme,
            ShowCase showCase,
            ShowAgreement showAgreement,
            Clock clock) {
        this.showProgramme = showProgramme;
        this.openProgramme = openProgramme;
        this.showCase = showCase;
        this.showAgreement = showAgreement;
        this.clock = clock;
    }

    @Needs(VIEW_PROGRAMME)
    @GetMapping("/households/{id}/programme")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        ShowProgramme.Page shown = showProgramme.show(id, officer);
        page.addAttribute("page", shown);
        page.addAttribute("state", showCase.of(shown, officer));
        page.addAttribute("agreement", showAgreement.of(shown, officer));
        page.addAttribute("programme", new OpenProgramme.New(LocalDate.now(clock), shown.months()));
        return "programme/plan/show";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/households/{id}/programme")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("programme") OpenProgramme.New programme,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null
                && !errors.hasFieldErrors("openedOn")
                && programme.openedOn().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("openedOn", "PastOrPresent");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", showProgramme.show(id, officer));
            return "programme/plan/show";
        }
        switch (openProgramme.open(id, programme, officer)) {
            case Outcome.Opened() -> Flash.say(redirect, "programme.opened");
            case Outcome.AlreadyOpen() -> Flash.say(redirect, "programme.already-open");
            case Outcome.OverTheLimit() -> Flash.warn(redirect, "load.over-the-limit");
            case Outcome.NotYours() -> throw new NotHere("programme");
        }
        return "redirect:/households/" + id + "/programme";
    }
}
