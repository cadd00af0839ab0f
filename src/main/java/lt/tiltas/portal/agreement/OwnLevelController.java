package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.mark.OwnMarks;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How much of a step I do myself. */
@Controller
class OwnLevelController {

    private static final int HIGHEST = 3;

    private final OwnMarks ownMarks;

    OwnLevelController(OwnMarks ownMarks) {
        this.ownMarks = ownMarks;
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/steps/{id}/level")
    String update(
            @PathVariable StepId id,
            @RequestParam int level,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        if (level < 0 || level > HIGHEST) {
            throw new NotHere("level");
        }
        ownMarks.level(id, level, version, officer);
        Flash.say(redirect, "my.step.level-saved");
        return "redirect:/my/steps/" + id + "/talk";
    }
}
