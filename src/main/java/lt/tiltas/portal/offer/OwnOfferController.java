package lt.tiltas.portal.offer;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.OwnOffer;
import lt.tiltas.placement.OwnOffers;
import lt.tiltas.placement.OwnOffers.Answered;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is offered, and yes to it. */
@Controller
class OwnOfferController {

    public record Yes(@Nullable String movesOn, @Nullable String version) {}

    private final AnswerOwnOffers answer;

    OwnOfferController(AnswerOwnOffers answer) {
        this.answer = answer;
    }

    @Needs(OWN_OFFER)
    @GetMapping("/my/offer")
    String show(Officer officer, Model page) {
        AnswerOwnOffers.Page open = answer.open(officer);
        page.addAttribute("page", open);
        page.addAttribute(
                "yes",
                open.offer()
                        .map(offer -> new Yes(String.valueOf(from(offer)), String.valueOf(offer.version())))
                        .orElse(new Yes("", "")));
        return "portal/offer/show";
    }

    @Needs(OWN_OFFER)
    @PostMapping("/my/offer")
    String update(
            @ModelAttribute("yes") Yes yes,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        AnswerOwnOffers.Page open = answer.open(officer);
        LocalDate from = from(open.asked());
        LocalDate movesOn = OwnOffers.day(yes.movesOn());
        if (from != null && (movesOn == null || movesOn.isBefore(from))) {
            errors.rejectValue("movesOn", "my.offer.error.moves-on", new Object[] {Dates.iso(from)}, null);
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", open);
            return "portal/offer/show";
        }
        switch (answer.yes(movesOn, OwnOffers.version(yes.version()), officer)) {
            case Answered.MovesIn(LocalDate on) -> Flash.say(redirect, "my.offer.said-yes", Dates.iso(on));
            case Answered.AsksMunicipality() -> Flash.say(redirect, "my.offer.said-yes.waits");
            case Answered.BedsGone() -> Flash.warn(redirect, "my.offer.gone");
            case Answered.SaidNo() -> Flash.say(redirect, "my.offer.said-no");
        }
        return "redirect:/my";
    }

    private static @Nullable LocalDate from(OwnOffer offer) {
        var welcome = offer.welcome();
        return welcome == null ? null : welcome.fromOn();
    }
}
