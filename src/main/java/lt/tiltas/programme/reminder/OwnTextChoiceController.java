package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.TextRight.OWN_TEXTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.TextRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnTextChoiceController {

    private final ChooseTexts chooseTexts;

    OwnTextChoiceController(ChooseTexts chooseTexts) {
        this.chooseTexts = chooseTexts;
    }

    @Needs(OWN_TEXTS)
    @PostMapping("/my/text-messages")
    String update(@RequestParam(defaultValue = "false") boolean wanted, Officer officer, RedirectAttributes redirect) {
        chooseTexts.say(wanted, officer);
        Flash.say(redirect, wanted ? "my.texts.said.on" : "my.texts.said.off");
        return "redirect:/my/meetings";
    }
}
