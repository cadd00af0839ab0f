package lt.tiltas.programme.signal;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.SupportSignalId;
import lt.tiltas.programme.plan.Leading.Led;
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
class SupportSignalController {

    private final AnswerSignal answerSignal;
    private final ListLateQuestions listLateQuestions;

    SupportSignalController(AnswerSignal answerSignal, ListLateQuestions listLateQuestions) {
        this.answerSignal = answerSignal;
        this.listLateQuestions = listLateQuestions;
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/support-signals")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", listLateQuestions.list(officer));
        return "programme/signal/index";
    }

    @Needs(VIEW_SUPPORTS)
    @PostMapping("/support-signals/{id}/answers")
    String create(
            @PathVariable SupportSignalId id,
            @Valid @ModelAttribute("answer") AnswerSignal.Answer answer,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        Led led;
        if (errors.hasErrors()) {
            led = answerSignal.open(id, officer);
            Flash.warn(redirect, "signal.answer.needs-words");
        } else {
            led = answerSignal.answer(id, answer, officer);
            Flash.say(redirect, "signal.is-answered");
        }
        return "redirect:/households/" + led.household().id() + "/programme/supports#signals";
    }
}
