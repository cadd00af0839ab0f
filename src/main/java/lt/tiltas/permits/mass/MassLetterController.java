package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.VIEW_MASS_LETTERS;
import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MassLetterController {

    private final OpenMass openMass;
    private final WriteToMany writeToMany;

    MassLetterController(OpenMass openMass, WriteToMany writeToMany) {
        this.openMass = openMass;
        this.writeToMany = writeToMany;
    }

    @Needs(VIEW_MASS_LETTERS)
    @GetMapping("/permits/mass-letters")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("paged", openMass.all(page, officer));
        return "permits/mass/index";
    }

    @Needs(WRITE_TO_MANY)
    @GetMapping("/permits/mass-letters/new")
    String blank(@RequestParam @Nullable String group, Officer officer, Model model) {
        model.addAttribute("blank", openMass.blank(group, officer));
        return "permits/mass/blank";
    }

    @Needs(WRITE_TO_MANY)
    @PostMapping("/permits/mass-letters")
    String create(@RequestParam @Nullable String group, Officer officer, RedirectAttributes redirect) {
        return switch (writeToMany.propose(group, officer)) {
            case Outcome.Proposed(MassLetterId id) -> {
                Flash.say(redirect, "mass-letter.is-proposed");
                yield "redirect:/permits/mass-letters/" + id;
            }
            case Outcome.HasOne(MassLetterId id) -> {
                Flash.warn(redirect, "mass-letter.has-one");
                yield "redirect:/permits/mass-letters/" + id;
            }
            default -> {
                Flash.warn(redirect, "mass-letter.no-group");
                yield "redirect:/permits/mass-letters/new";
            }
        };
    }

    @Needs(VIEW_MASS_LETTERS)
    @GetMapping("/permits/mass-letters/{id}")
    String show(
            @PathVariable MassLetterId id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", openMass.open(id, page, officer));
        return "permits/mass/show";
    }
}
