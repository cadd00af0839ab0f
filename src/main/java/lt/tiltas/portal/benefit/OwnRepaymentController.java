package lt.tiltas.portal.benefit;

import static lt.tiltas.programme.RepaymentRight.OWN_REPAYMENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnRepayments;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.RepaymentRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that money should not be taken back. */
@Controller
class OwnRepaymentController {

    /** The words are taken to be in the language of the page. */
    public record New(@NotBlank @Size(max = 3000) String words) {}

    private final ShowOwnBenefit showOwnBenefit;
    private final OwnRepayments ownRepayments;

    OwnRepaymentController(ShowOwnBenefit showOwnBenefit, OwnRepayments ownRepayments) {
        this.showOwnBenefit = showOwnBenefit;
        this.ownRepayments = ownRepayments;
    }

    @Needs(OWN_REPAYMENT)
    @PostMapping("/my/repayments/{id}/objection")
    String create(
            @PathVariable RepaymentId id,
            @Valid @ModelAttribute("objection") New objection,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", showOwnBenefit.show(officer));
            return "portal/benefit/show";
        }
        ownRepayments.object(id, objection.words(), language.code(), officer);
        Flash.say(redirect, "my.repayment.is-objected");
        return "redirect:/my/benefit";
    }
}
