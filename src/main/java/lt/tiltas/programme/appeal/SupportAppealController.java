package lt.tiltas.programme.appeal;

import static lt.tiltas.programme.SupportRight.ANSWER_APPEAL;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.appeal.AnswerAppeal.Outcome;
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
class SupportAppealController {

    private final ListSupportAppeals listSupportAppeals;
    private final AnswerAppeal answerAppeal;

    SupportAppealController(ListSupportAppeals listSupportAppeals, AnswerAppeal answerAppeal) {
        this.listSupportAppeals = listSupportAppeals;
        this.answerAppeal = answerAppeal;
    }

    @Needs(ANSWER_APPEAL)
    @GetMapping("/support-appeals")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", listSupportAppeals.list(officer));
        return "programme/appeal/index";
    }

    @Needs(ANSWER_APPEAL)
    @GetMapping("/support-appeals/{id}")
    String show(@PathVariable SupportAppealId id, Officer officer, Model page) {
        page.addAttribute("page", answerAppeal.open(id, officer));
        return "programme/appeal/show";
    }

    @Needs(ANSWER_APPEAL)
    @PostMapping("/support-appeals/{id}")
    String update(
            @PathVariable SupportAppealId id,
            @Valid @ModelAttribute("handling") AnswerAppeal.Step step,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (answerAppeal.handle(id, step, officer)) {
                case Outcome.Done(String state) -> Flash.say(redirect, "appeal.is-" + state);
                case Outcome.Wrong(String field, String key) -> errors.rejectValue(field, key);
            }
        }
        return errors.hasErrors() ? show(id, officer, page) : "redirect:/support-appeals/" + id;
    }
}
