package lt.tiltas.programme.extension;

import static lt.tiltas.programme.CourseRight.EXTEND_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CourseRight.Needs;
import lt.tiltas.programme.ProgrammeId;
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
class ExtensionController {

    private final DecideExtension decideExtension;

    ExtensionController(DecideExtension decideExtension) {
        this.decideExtension = decideExtension;
    }

    @Needs(EXTEND_PROGRAMME)
    @GetMapping("/programmes/{id}/extension")
    String show(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", decideExtension.open(id, officer));
        return "programme/extension/show";
    }

    @Needs(EXTEND_PROGRAMME)
    @PostMapping("/programmes/{id}/extension")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("extension") DecideExtension.New wanted,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(id, officer, page);
        }
        if (decideExtension.ask(id, wanted, officer)) {
            Flash.say(redirect, "extension.asked");
        } else {
            Flash.warn(redirect, "extension.not-askable");
        }
        return "redirect:/programmes/" + id + "/extension";
    }

    @Needs(EXTEND_PROGRAMME)
    @PostMapping("/programmes/{id}/extension/decision")
    String update(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("decision") DecideExtension.Answer answer,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            decideExtension
                    .decide(id, answer, officer)
                    .ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return show(id, officer, page);
        }
        Flash.say(redirect, "extension.decided." + answer.answer());
        return "redirect:/programmes/" + id + "/extension";
    }

    @Needs(EXTEND_PROGRAMME)
    @PostMapping("/programmes/{id}/extension/signature")
    String delete(@PathVariable ProgrammeId id, Officer officer, RedirectAttributes redirect) {
        decideExtension.refuse(id, officer);
        Flash.say(redirect, "extension.refused");
        return "redirect:/programmes/" + id + "/extension";
    }
}
