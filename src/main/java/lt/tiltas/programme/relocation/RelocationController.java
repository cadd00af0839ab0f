package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RELOCATE_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RelocationId;
import lt.tiltas.programme.RelocationRight.Needs;
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
class RelocationController {

    private final ProposeRelocation proposeRelocation;
    private final KeepRelocation keepRelocation;
    private final AnswerRelocation answerRelocation;

    RelocationController(
            ProposeRelocation proposeRelocation, KeepRelocation keepRelocation, AnswerRelocation answerRelocation) {
        this.proposeRelocation = proposeRelocation;
        this.keepRelocation = keepRelocation;
        this.answerRelocation = answerRelocation;
    }

    @Needs(RELOCATE_PROGRAMME)
    @GetMapping("/relocations")
    String index(Officer officer, Model page) {
        page.addAttribute("lines", keepRelocation.list(officer));
        page.addAttribute("received", answerRelocation.list(officer));
        return "programme/relocation/index";
    }

    @Needs(RELOCATE_PROGRAMME)
    @GetMapping("/programmes/{id}/relocation")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        ProposeRelocation.Page opened = proposeRelocation.open(id, officer);
        if (opened.open().isPresent()) {
            return "redirect:/relocations/" + opened.open().get().id();
        }
        page.addAttribute("page", opened);
        return "programme/relocation/blank";
    }

    @Needs(RELOCATE_PROGRAMME)
    @PostMapping("/programmes/{id}/relocation")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("relocation") ProposeRelocation.New wanted,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (proposeRelocation.propose(id, wanted, officer)) {
                case ProposeRelocation.Outcome.Proposed(var relocation) -> {
                    Flash.say(redirect, "relocation.proposed");
                    return "redirect:/relocations/" + relocation;
                }
                case ProposeRelocation.Outcome.OnItsWay() -> {
                    Flash.warn(redirect, "relocation.not-now");
                    return "redirect:/relocations";
                }
                case ProposeRelocation.Outcome.NoSuchPlace() -> errors.rejectValue("to", "NotNull");
                case ProposeRelocation.Outcome.DayIsOver() ->
                    errors.rejectValue("movesOn", "relocation.wrong.moves-on");
            }
        }
        page.addAttribute("page", proposeRelocation.open(id, officer));
        return "programme/relocation/blank";
    }

    @Needs(RELOCATE_PROGRAMME)
    @GetMapping("/relocations/{id}")
    String show(@PathVariable RelocationId id, Officer officer, Model page) {
        page.addAttribute("page", keepRelocation.open(id, officer));
        return "programme/relocation/show";
    }
}
