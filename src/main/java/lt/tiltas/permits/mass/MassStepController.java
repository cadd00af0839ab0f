package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second look: approved, dropped, or written to those who have joined. */
@Controller
class MassStepController {

    record Next(@NotNull MassStep step, int version) {}

    private final WriteToMany writeToMany;

    MassStepController(WriteToMany writeToMany) {
        this.writeToMany = writeToMany;
    }

    @Needs(WRITE_TO_MANY)
    @PostMapping("/permits/mass-letters/{id}/steps")
    String create(
            @PathVariable MassLetterId id,
            @Valid @ModelAttribute("next") Next form,
            Officer officer,
            RedirectAttributes redirect) {
        switch (writeToMany.move(id, form.step(), form.version(), officer)) {
            case Outcome.Written(int letters) -> Flash.say(redirect, "mass-letter.is-written", letters);
            case Outcome.Dropped() -> Flash.say(redirect, "mass-letter.is-dropped");
            case Outcome.NotByTheSame() -> Flash.warn(redirect, "mass-letter.not-by-the-same");
            case Outcome.NoGroup() -> Flash.warn(redirect, "mass-letter.no-group");
            default -> Flash.warn(redirect, "mass-letter.not-possible");
        }
        return "redirect:/permits/mass-letters/" + id;
    }
}
