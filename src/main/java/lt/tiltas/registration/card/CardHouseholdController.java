package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.FIND_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CardHouseholdController {

    private final FindByCard findByCard;

    CardHouseholdController(FindByCard findByCard) {
        this.findByCard = findByCard;
    }

    @Needs(FIND_PERSON)
    @GetMapping("/cards/{code}/household")
    String show(@PathVariable CardCode code, Officer officer, Model page) {
        return switch (findByCard.find(code, officer)) {
            case FindByCard.Outcome.Family(HouseholdCard household) ->
                "redirect:" + (household.isDraft() ? "/arrivals/" : "/households/") + household.id();
            case FindByCard.Outcome.Withdrawn(HouseholdCard household, Card card) -> {
                page.addAttribute("household", household);
                page.addAttribute("card", card);
                yield "registration/card/withdrawn";
            }
        };
    }
}
