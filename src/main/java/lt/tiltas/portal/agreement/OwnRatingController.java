package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.assessment.RateOwnLife;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How I see my life: twelve questions, each answered or left. */
@Controller
class OwnRatingController {

    private final RateOwnLife rateOwnLife;

    OwnRatingController(RateOwnLife rateOwnLife) {
        this.rateOwnLife = rateOwnLife;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/programme/ratings")
    String edit(Officer officer, Model page) {
        page.addAttribute("ratings", rateOwnLife.open(officer));
        return "portal/agreement/ratings";
    }

    /** @param levels of each part of life under its name */
    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/assessments/{id}/ratings")
    String update(
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> levels,
            Officer officer,
            RedirectAttributes redirect) {
        int left = rateOwnLife.rate(id, levels, officer).left();
        if (left == 0) {
            Flash.say(redirect, "my.ratings.all");
        } else {
            Flash.say(redirect, "my.ratings.some", left);
        }
        return "redirect:/my/programme/ratings";
    }
}
