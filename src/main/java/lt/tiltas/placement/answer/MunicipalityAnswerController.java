package lt.tiltas.placement.answer;

import static lt.tiltas.placement.OfferRight.ANSWER_OFFER;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.offer.Deadlines;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.placement.offer.OfferState;
import lt.tiltas.placement.offer.OpenOffer;
import lt.tiltas.placement.offer.Stepped;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MunicipalityAnswerController {

    private final AnswerOffer answerOffer;
    private final OpenOffer openOffer;
    private final Deadlines deadlines;

    MunicipalityAnswerController(AnswerOffer answerOffer, OpenOffer openOffer, Deadlines deadlines) {
        this.answerOffer = answerOffer;
        this.openOffer = openOffer;
        this.deadlines = deadlines;
    }

    @Needs(ANSWER_OFFER)
    @PostMapping("/offers/{id}/municipality-answer")
    String create(
            @PathVariable OfferId id,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        form.check(errors, deadlines.today());
        if (errors.hasErrors()) {
            page.addAttribute("page", openOffer.open(id, officer));
            return "placement/offer/show";
        }
        switch (answerOffer.answer(id, form, officer)) {
            case Stepped.MovesIn(int municipality, var on) -> Flash.say(redirect, "placement.moves-in", Dates.iso(on));
            case Stepped.BedsGone() -> Flash.warn(redirect, "placement.no-longer-free");
            case Stepped.Went(OfferState to) ->
                Flash.say(redirect, to == OfferState.WAITS_HOUSEHOLD ? "answer.saved.can" : "answer.saved.cannot");
        }
        return "redirect:/offers/" + id;
    }
}
