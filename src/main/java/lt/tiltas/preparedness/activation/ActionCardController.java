package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;
import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A card is added, and one is done. */
@Controller
class ActionCardController {

    private final DoCards doCards;
    private final BoardPages boardPages;

    ActionCardController(DoCards doCards, BoardPages boardPages) {
        this.doCards = doCards;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/cards")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("card") Card.New card,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (doCards.add(id, card, officer)) {
                case ADDED -> Flash.say(redirect, "activation.card-added");
                case NOT_AHEAD -> errors.rejectValue("dueAt", "activation.not-ahead");
                case NOT_AN_OFFICE -> errors.rejectValue("office", "activation.not-an-office");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }

    @Needs(SEE_ACTIVATION)
    @PostMapping("/preparedness/activations/{id}/done-cards")
    String update(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("doing") Card.Doing doing,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (doCards.done(id, doing, officer)) {
                case DONE -> Flash.say(redirect, "activation.card-done");
                case ALREADY -> Flash.warn(redirect, "activation.card-already");
                case NOT_YOURS -> Flash.warn(redirect, "activation.card-not-yours");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }
}
