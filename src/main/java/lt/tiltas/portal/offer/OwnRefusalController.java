package lt.tiltas.portal.offer;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.OwnOffer;
import lt.tiltas.placement.OwnOffers;
import lt.tiltas.placement.OwnOffers.No;
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

/** No to an offer, with a reason; the words are taken to be in the language of the page. */
@Controller
class OwnRefusalController {

    public record Refusal(
            @NotBlank @Nullable String reason,
            @Nullable @Size(max = 500) String words,
            @Nullable String version) {}

    private final AnswerOwnOffers answer;

    OwnRefusalController(AnswerOwnOffers answer) {
        this.answer = answer;
    }

    @Needs(OWN_OFFER)
    @GetMapping("/my/offer/refusal")
    String blank(Officer officer, Model page) {
        OwnOffer offer = answer.open(officer).asked();
        page.addAttribute("offer", offer);
        page.addAttribute("refusal", new Refusal("", "", String.valueOf(offer.version())));
        return page(page);
    }

    @Needs(OWN_OFFER)
    @PostMapping("/my/offer/refusal")
    String create(
            @Valid @ModelAttribute("refusal") Refusal refusal,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        OwnOffer offer = answer.open(officer).asked();
        if (!errors.hasFieldErrors("reason") && !No.REASONS.contains(refusal.reason())) {
            errors.rejectValue("reason", "my.offer.error.reason");
        }
        if (refusal.reason() == null || errors.hasErrors()) {
            page.addAttribute("offer", offer);
            return page(page);
        }
        answer.no(
                new No(refusal.reason(), refusal.words(), language.code()),
                OwnOffers.version(refusal.version()),
                officer);
        Flash.say(redirect, "my.offer.said-no");
        return "redirect:/my/offer";
    }

    private static String page(Model page) {
        page.addAttribute("reasons", No.REASONS);
        return "portal/offer/refusal";
    }
}
