package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.ANSWER_DUPLICATE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions of other offices to this one. */
@Controller
class QuestionController {

    private final OpenQuestions openQuestions;
    private final AnswerQuestion answerQuestion;

    QuestionController(OpenQuestions openQuestions, AnswerQuestion answerQuestion) {
        this.openQuestions = openQuestions;
        this.answerQuestion = answerQuestion;
    }

    @Needs(ANSWER_DUPLICATE)
    @GetMapping("/questions")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("questions", openQuestions.list(page, officer));
        return "registration/review/questions";
    }

    @Needs(ANSWER_DUPLICATE)
    @GetMapping("/questions/{id}")
    String show(@PathVariable ReferralId id, Officer officer, Model page) {
        page.addAttribute("open", openQuestions.open(id, officer));
        return "registration/review/show";
    }

    @Needs(ANSWER_DUPLICATE)
    @PostMapping("/questions/{id}")
    String update(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("answer") Answer answer,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("open", openQuestions.open(id, officer));
            return "registration/review/show";
        }
        switch (answerQuestion.answer(id, answer, officer)) {
            case AnswerQuestion.Outcome.Answered() -> Flash.say(redirect, "question.answered." + answer.answer());
            case AnswerQuestion.Outcome.AnsweredBefore() -> Flash.warn(redirect, "question.answered-before");
        }
        return "redirect:/questions";
    }
}
