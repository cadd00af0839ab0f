package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CardReplacementController {

    private final ReplaceCard replaceCard;

    CardReplacementController(ReplaceCard replaceCard) {
        this.replaceCard = replaceCard;
    }

    @Needs(ISSUE_CARD)
    @PostMapping("/households/{id}/card/replacement")
    String create(
            @PathVariable HouseholdId id, @RequestParam CardCode lost, Officer officer, RedirectAttributes redirect) {
        switch (replaceCard.replace(id, lost, officer)) {
            case ReplaceCard.Outcome.Replaced() -> Flash.say(redirect, "card.replaced");
            case ReplaceCard.Outcome.ReplacedBefore() -> Flash.warn(redirect, "card.replaced-before");
        }
        return "redirect:/households/" + id + "/card";
    }
}
