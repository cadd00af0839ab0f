package lt.tiltas.placement.offer;

import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.placement.answer.AnswerForm;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.placement.offer.RecordAnswer.Written;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the household says, written down by the coordinator. */
@Controller
class HouseholdAnswerController {

    private final RecordAnswer recordAnswer;
    private final FindOffer find;
    private final OpenOffer openOffer;

    HouseholdAnswerController(RecordAnswer recordAnswer, FindOffer find, OpenOffer openOffer) {
        this.recordAnswer = recordAnswer;
        this.find = find;
        this.openOffer = openOffer;
    }

    @Needs(RECORD_ANSWER)
    @PostMapping("/households/{id}/placement/answer")
    String update(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("household") Written written,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Offer offer = find.open(id, officer, RECORD_ANSWER);
        check(written, offer, errors);
        if (errors.hasErrors()) {
            page.addAttribute("page", openOffer.open(offer.id(), officer));
            page.addAttribute("answer", AnswerForm.blank("", offer.version()));
            return "placement/offer/show";
        }
        switch (recordAnswer.record(id, written, officer)) {
            case Stepped.MovesIn(int municipality, var on) -> Flash.say(redirect, "placement.moves-in", Dates.iso(on));
            case Stepped.BedsGone() -> Flash.warn(redirect, "placement.no-longer-free");
            case Stepped.Went(OfferState to) ->
                Flash.say(
                        redirect,
                        to == OfferState.WAITS_MUNICIPALITY ? "offer.municipality-is-asked" : "placement.declined");
        }
        return "redirect:/households/" + id + "/placement";
    }

    /** A day of moving is asked for where the municipality has said from which day it can. */
    private static void check(Written written, Offer offer, BindingResult errors) {
        if (written.isYes() && offer.course().first().equals("municipality") && Entry.day(written.movesOn()) == null) {
            errors.rejectValue("movesOn", "placement.moves-on-missing");
        }
        if ("declined".equals(written.answer())
                && (written.reason() == null || !HouseholdAnswer.REASONS.contains(written.reason()))) {
            errors.rejectValue("reason", "placement.reason-missing");
        }
        if (!written.isYes() && !"declined".equals(written.answer())) {
            errors.rejectValue("answer", "offer.error.answer");
        }
    }
}
