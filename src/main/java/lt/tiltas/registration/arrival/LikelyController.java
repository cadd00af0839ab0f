package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Likely records while the name is typed, and the answer to "is it the same person?". */
@Controller
class LikelyController {

    private final LookWhileTyping lookWhileTyping;
    private final AnswerLikely answerLikely;

    LikelyController(LookWhileTyping lookWhileTyping, AnswerLikely answerLikely) {
        this.lookWhileTyping = lookWhileTyping;
        this.answerLikely = answerLikely;
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/likely")
    String show(
            @PathVariable HouseholdId id,
            @RequestParam PersonId own,
            @ModelAttribute("person") PersonForm person,
            BindingResult ignored,
            Officer officer,
            Model page) {
        page.addAttribute("typed", person);
        page.addAttribute("likely", lookWhileTyping.look(id, own, person, officer));
        return "registration/arrival/likely";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/people/{own}/likely")
    String create(
            @PathVariable HouseholdId id,
            @PathVariable PersonId own,
            @ModelAttribute("answer") AnswerLikely.Answer answer,
            Officer officer,
            RedirectAttributes redirect) {
        return switch (answerLikely.answer(id, own, answer, officer)) {
            case AnswerLikely.Outcome.TwoPeople() -> {
                Flash.say(redirect, "arrival.likely.two");
                yield "redirect:/arrivals/" + id + "/people";
            }
            case AnswerLikely.Outcome.SamePerson(var card) -> {
                Flash.say(redirect, "arrival.likely.one", card.number());
                yield "redirect:" + (card.isDraft() ? "/arrivals/" : "/households/") + card.id();
            }
        };
    }
}
