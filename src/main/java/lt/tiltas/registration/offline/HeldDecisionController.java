package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.arrival.AnswerLikely;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is decided of a registration that waits: the same person or another, a new family, or nothing more. */
@Controller
class HeldDecisionController {

    private final DecideHeld decideHeld;
    private final StoreHeld storeHeld;

    HeldDecisionController(DecideHeld decideHeld, StoreHeld storeHeld) {
        this.decideHeld = decideHeld;
        this.storeHeld = storeHeld;
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/offline/held/{id}/answer")
    String update(
            @PathVariable OfflineId id,
            @RequestParam String hash,
            @RequestParam PersonId own,
            @ModelAttribute("answer") AnswerLikely.Answer answer,
            Officer officer,
            RedirectAttributes redirect) {
        return switch (decideHeld.decide(id, hash, own, answer, officer)) {
            case AnswerLikely.Outcome.TwoPeople() -> {
                Flash.say(redirect, "arrival.likely.two");
                yield "redirect:/offline/held/" + id + "?hash=" + hash;
            }
            case AnswerLikely.Outcome.SamePerson(var card) -> {
                Flash.say(redirect, "arrival.likely.one", card.number());
                yield "redirect:" + (card.isDraft() ? "/arrivals/" : "/households/") + card.id();
            }
        };
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/offline/held/{id}/registration")
    String create(@PathVariable OfflineId id, @RequestParam String hash, Officer officer, RedirectAttributes redirect) {
        return switch (storeHeld.store(id, hash, officer)) {
            case StoreHeld.Outcome.Registered(var household) -> "redirect:/arrivals/" + household + "/receipt";
            case StoreHeld.Outcome.Incomplete(var draft) -> {
                Flash.warn(redirect, "offline.held.incomplete");
                yield "redirect:/arrivals/" + draft + "/check";
            }
        };
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/offline/held/{id}/settlement")
    String delete(@PathVariable OfflineId id, @RequestParam String hash, Officer officer, RedirectAttributes redirect) {
        decideHeld.settle(id, hash, officer);
        Flash.say(redirect, "offline.settled");
        return "redirect:/offline/held";
    }
}
