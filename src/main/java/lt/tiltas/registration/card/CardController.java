package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The card of a household: looked at, issued. */
@Controller
class CardController {

    private final OpenCard openCard;
    private final IssueCard issueCard;

    CardController(OpenCard openCard, IssueCard issueCard) {
        this.openCard = openCard;
        this.issueCard = issueCard;
    }

    @Needs(ISSUE_CARD)
    @GetMapping("/households/{id}/card")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        OpenCard.Open open = openCard.open(id, officer);
        page.addAttribute("household", open.household());
        page.addAttribute("card", open.card().orElse(null));
        page.addAttribute("former", open.former());
        page.addAttribute(
                "square",
                open.card().map(card -> QrCode.of(CardAddress.of(card.code()))).orElse(null));
        return "registration/card/show";
    }

    @Needs(ISSUE_CARD)
    @PostMapping("/households/{id}/card")
    String create(@PathVariable HouseholdId id, Officer officer) {
        issueCard.issue(id, officer);
        return "redirect:/households/" + id + "/card";
    }
}
