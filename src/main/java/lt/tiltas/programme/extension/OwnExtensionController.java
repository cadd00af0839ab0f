package lt.tiltas.programme.extension;

import static lt.tiltas.programme.CourseRight.OWN_COURSE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CourseRight.Needs;
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
class OwnExtensionController {

    private final AskExtension askExtension;

    OwnExtensionController(AskExtension askExtension) {
        this.askExtension = askExtension;
    }

    @Needs(OWN_COURSE)
    @GetMapping("/my/extension")
    String show(Officer officer, Model page) {
        page.addAttribute("course", askExtension.open(officer));
        return "programme/extension/mine";
    }

    @Needs(OWN_COURSE)
    @PostMapping("/my/extension")
    String create(
            @Valid @ModelAttribute("extension") DecideExtension.New wanted,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(officer, page);
        }
        if (askExtension.ask(String.valueOf(wanted.words()), language.code(), officer)) {
            Flash.say(redirect, "my.extension.asked");
        } else {
            Flash.warn(redirect, "my.extension.not-askable");
        }
        return "redirect:/my/extension";
    }
}
