package lt.tiltas.portal.offer;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An objection, in the person's words; somebody other than who offered answers it. */
@Controller
class OwnObjectionController {

    public record Objection(
            @NotBlank @Nullable @Size(max = 1000) String words) {}

    private final AnswerOwnOffers answer;

    OwnObjectionController(AnswerOwnOffers answer) {
        this.answer = answer;
    }

    @Needs(OWN_OFFER)
    @GetMapping("/my/offer/objection")
    String blank(Officer officer, Model page) {
        page.addAttribute("offer", answer.open(officer).objectable());
        page.addAttribute("objection", new Objection(""));
        return "portal/offer/objection";
    }

    @Needs(OWN_OFFER)
    @PostMapping("/my/offer/objection")
    String create(
            @Valid @ModelAttribute("objection") Objection objection,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (objection.words() == null || errors.hasErrors()) {
            page.addAttribute("offer", answer.open(officer).objectable());
            return "portal/offer/objection";
        }
        answer.object(objection.words(), language.code(), officer);
        Flash.say(redirect, "my.offer.objected");
        return "redirect:/my/offer";
    }
}
