package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.FollowUpId;
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
class FollowUpController {

    private final AskFollowUp askFollowUp;

    FollowUpController(AskFollowUp askFollowUp) {
        this.askFollowUp = askFollowUp;
    }

    @Needs(CLOSE_PROGRAMME)
    @GetMapping("/follow-ups")
    String index(Officer officer, Model model) {
        model.addAttribute("lines", askFollowUp.list(officer));
        return "programme/closure/followups";
    }

    @Needs(CLOSE_PROGRAMME)
    @GetMapping("/follow-ups/{id}")
    String edit(@PathVariable FollowUpId id, Officer officer, Model model) {
        AskFollowUp.Line line = askFollowUp.open(id, officer);
        model.addAttribute("line", line);
        model.addAttribute(
                "result",
                new AskFollowUp.Result(
                        "",
                        null,
                        null,
                        null,
                        null,
                        line.card().contact().language(),
                        line.followUp().version()));
        return "programme/closure/followup";
    }

    @Needs(CLOSE_PROGRAMME)
    @PostMapping("/follow-ups/{id}")
    String update(
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("result") AskFollowUp.Result result,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        AskFollowUp.Line line = askFollowUp.open(id, officer);
        if (!errors.hasErrors() && result.answeredNothing()) {
            errors.rejectValue("living", "NotNull");
        }
        if (!errors.hasErrors()
                && result.state().matches("no_answer|unreachable")
                && line.followUp().tries() < 2) {
            errors.rejectValue("state", "follow-up.two-tries");
        }
        if (errors.hasErrors()) {
            model.addAttribute("line", line);
            return "programme/closure/followup";
        }
        askFollowUp.write(id, result, officer);
        Flash.say(redirect, "follow-up.written");
        return "redirect:/follow-ups";
    }
}
