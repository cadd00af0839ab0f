package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.VIEW_MASS_LETTERS;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many a letter would reach, counted anew. */
@Controller
class MassCountController {

    private final CountReached countReached;

    MassCountController(CountReached countReached) {
        this.countReached = countReached;
    }

    @Needs(VIEW_MASS_LETTERS)
    @PostMapping("/permits/mass-letters/counts")
    String create(@RequestParam @Nullable String group, Officer officer, RedirectAttributes redirect) {
        Group.Key key = Group.Key.read(group);
        if (key == null) {
            throw new NotHere("group");
        }
        String letter = countReached
                .anew(key, officer)
                .map(id -> "redirect:/permits/mass-letters/" + id)
                .orElse("redirect:/permits/mass-letters/new?group=" + key);
        Flash.say(redirect, "mass-letter.is-counted");
        return letter;
    }
}
