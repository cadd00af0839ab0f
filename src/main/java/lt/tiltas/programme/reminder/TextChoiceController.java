package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.TextRight.CHOOSE_TEXTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.TextRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TextChoiceController {

    private final ChooseTexts chooseTexts;

    TextChoiceController(ChooseTexts chooseTexts) {
        this.chooseTexts = chooseTexts;
    }

    @Needs(CHOOSE_TEXTS)
    @PostMapping("/programmes/{id}/text-messages")
    String update(
            @PathVariable ProgrammeId id,
            @RequestParam(defaultValue = "false") boolean wanted,
            Officer officer,
            RedirectAttributes redirect) {
        chooseTexts.say(id, wanted, officer);
        Flash.say(redirect, wanted ? "texts.said.on" : "texts.said.off");
        return "redirect:/programmes/" + id + "/meetings";
    }
}
