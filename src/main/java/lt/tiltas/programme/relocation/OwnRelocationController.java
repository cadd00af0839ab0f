package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.OWN_RELOCATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.RelocationRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnRelocationController {

    private final OwnRelocation ownRelocation;

    OwnRelocationController(OwnRelocation ownRelocation) {
        this.ownRelocation = ownRelocation;
    }

    @Needs(OWN_RELOCATION)
    @GetMapping("/my/relocation")
    String show(Officer officer, Model page) {
        page.addAttribute("mine", ownRelocation.open(officer));
        return "programme/relocation/mine";
    }

    @Needs(OWN_RELOCATION)
    @PostMapping("/my/relocation")
    String update(
            @Valid @ModelAttribute("said") OwnRelocation.New said,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(officer, page);
        }
        ownRelocation.say(said, language.code(), officer);
        Flash.say(redirect, "my.relocation.said");
        return "redirect:/my/relocation";
    }
}
