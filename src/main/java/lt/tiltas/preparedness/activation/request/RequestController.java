package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.BoardPages;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organisations are asked, and an offer is taken. */
@Controller
class RequestController {

    private final AskOrganisations askOrganisations;
    private final TakeOffer takeOffer;
    private final BoardPages boardPages;

    RequestController(AskOrganisations askOrganisations, TakeOffer takeOffer, BoardPages boardPages) {
        this.askOrganisations = askOrganisations;
        this.takeOffer = takeOffer;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/requests")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("ask") Request.New ask,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (askOrganisations.ask(id, ask, officer)) {
                case AskOrganisations.Outcome.Asked(int many) -> Flash.say(redirect, "request.sent", many);
                case AskOrganisations.Outcome.NotAhead() -> errors.rejectValue("answerBy", "activation.not-ahead");
                case AskOrganisations.Outcome.NotOfThese() ->
                    errors.rejectValue("organisation", "request.not-of-these");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/offers")
    String update(
            @PathVariable ActivationId id,
            @RequestParam(required = false) @Nullable UUID answer,
            Officer officer,
            RedirectAttributes redirect) {
        switch (takeOffer.take(id, answer, officer)) {
            case TAKEN -> Flash.say(redirect, "request.taken");
            case ALREADY -> Flash.warn(redirect, "request.taken-already");
            case NOT_YOURS -> Flash.warn(redirect, "activation.site-not-yours");
        }
        return BoardPages.back(id);
    }
}
