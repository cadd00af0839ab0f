package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RECEIVE_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
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
class ReceivedRelocationController {

    private final AnswerRelocation answerRelocation;

    ReceivedRelocationController(AnswerRelocation answerRelocation) {
        this.answerRelocation = answerRelocation;
    }

    @Needs(RECEIVE_PROGRAMME)
    @GetMapping("/received-relocations/{id}")
    String show(@PathVariable RelocationId id, Officer officer, Model page) {
        page.addAttribute("page", answerRelocation.open(id, officer));
        return "programme/relocation/received";
    }

    @Needs(RECEIVE_PROGRAMME)
    @PostMapping("/received-relocations/{id}/acceptance")
    String create(
            @PathVariable RelocationId id,
            @Valid @ModelAttribute("acceptance") AnswerRelocation.Acceptance acceptance,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (answerRelocation.accept(id, acceptance, officer)) {
                case AnswerRelocation.Outcome.Accepted() -> {
                    Flash.say(redirect, "relocation.accepted");
                    return "redirect:/relocations/" + id;
                }
                case AnswerRelocation.Outcome.NoSuchColleague() -> errors.rejectValue("lead", "NotNull");
                case AnswerRelocation.Outcome.OverTheLimit() ->
                    errors.rejectValue("lead", "relocation.wrong.over-the-limit");
            }
        }
        return show(id, officer, page);
    }

    @Needs(RECEIVE_PROGRAMME)
    @PostMapping("/received-relocations/{id}/refusal")
    String delete(
            @PathVariable RelocationId id,
            @Valid @ModelAttribute("refusal") AnswerRelocation.Refusal refusal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(id, officer, page);
        }
        answerRelocation.refuse(id, refusal, officer);
        Flash.say(redirect, "relocation.refused");
        return "redirect:/relocations";
    }
}
