package lt.tiltas.programme.appeal;

import static lt.tiltas.programme.SupportRight.TAKE_APPEAL;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight.Needs;
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
class TakenAppealController {

    private final TakeAppeal takeAppeal;

    TakenAppealController(TakeAppeal takeAppeal) {
        this.takeAppeal = takeAppeal;
    }

    @Needs(TAKE_APPEAL)
    @GetMapping("/support-decisions/{id}/appeal")
    String blank(@PathVariable SupportDecisionId id, Officer officer, Model page) {
        TakeAppeal.Page opened = takeAppeal.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "appeal",
                new TakeAppeal.New(
                        null,
                        null,
                        opened.today(),
                        null,
                        opened.deciding().decision().because().language()));
        return "programme/appeal/blank";
    }

    @Needs(TAKE_APPEAL)
    @PostMapping("/support-decisions/{id}/appeal")
    String create(
            @PathVariable SupportDecisionId id,
            @Valid @ModelAttribute("appeal") TakeAppeal.New appeal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (takeAppeal.take(id, appeal, officer)) {
                case TakeAppeal.Outcome.Filed(SupportAppealId filed) -> {
                    Flash.say(redirect, "appeal.is-taken");
                    return "redirect:/support-appeals/" + filed;
                }
                case TakeAppeal.Outcome.NotThatDay() -> errors.rejectValue("on", "appeal.not-that-day");
            }
        }
        page.addAttribute("page", takeAppeal.open(id, officer));
        return "programme/appeal/blank";
    }
}
