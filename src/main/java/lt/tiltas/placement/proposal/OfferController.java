package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;
import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.placement.proposal.RecordAnswer.Outcome.BedsGone;
import lt.tiltas.placement.proposal.RecordAnswer.Outcome.Declined;
import lt.tiltas.placement.proposal.RecordAnswer.Outcome.MovesIn;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OfferController {

    private final OfferPlace offerPlace;
    private final RecordAnswer recordAnswer;
    private final OpenPlacement openPlacement;

    OfferController(OfferPlace offerPlace, RecordAnswer recordAnswer, OpenPlacement openPlacement) {
        this.offerPlace = offerPlace;
        this.recordAnswer = recordAnswer;
        this.openPlacement = openPlacement;
    }

    @Needs(OFFER_PLACE)
    @PostMapping("/households/{id}/placement/offers")
    String create(@PathVariable HouseholdId id, @RequestParam int rank, Officer officer, RedirectAttributes redirect) {
        String said = switch (offerPlace.offer(id, rank, officer)) {
            case OfferPlace.Outcome.Offered() -> "placement.offered";
            case OfferPlace.Outcome.AlreadyOffered() -> "placement.already-offered";
            case OfferPlace.Outcome.NoLongerFree() -> "placement.no-longer-free";
        };
        Flash.say(redirect, said);
        return "redirect:/households/" + id + "/placement";
    }

    @Needs(RECORD_ANSWER)
    @PostMapping("/households/{id}/placement/answer")
    String update(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("answer") Offer.Answer answer,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        check(answer, errors);
        if (errors.hasErrors()) {
            page.addAttribute("page", openPlacement.open(id, officer));
            return "placement/proposal/show";
        }
        switch (recordAnswer.record(id, answer, officer)) {
            case MovesIn(int municipality, var on) -> Flash.say(redirect, "placement.moves-in", Dates.iso(on));
            case Declined() -> Flash.say(redirect, "placement.declined");
            case BedsGone() -> Flash.say(redirect, "placement.no-longer-free");
        }
        return "redirect:/households/" + id + "/placement";
    }

    private static void check(Offer.Answer answer, BindingResult errors) {
        if (answer.isYes() && answer.movesOn() == null) {
            errors.rejectValue("movesOn", "placement.moves-on-missing");
        }
        if ("declined".equals(answer.answer())
                && (answer.reason() == null || answer.reason().isBlank())) {
            errors.rejectValue("reason", "placement.reason-missing");
        }
    }
}
