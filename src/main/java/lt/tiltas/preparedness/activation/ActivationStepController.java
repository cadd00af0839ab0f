package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

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

/** A step is done and the next begins. */
@Controller
class ActivationStepController {

    private final MoveActivation moveActivation;
    private final BoardPages boardPages;

    ActivationStepController(MoveActivation moveActivation, BoardPages boardPages) {
        this.moveActivation = moveActivation;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/steps")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("move") Move move,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (moveActivation.move(id, move, officer)) {
                case MoveActivation.Outcome.Moved(State to) -> Flash.say(redirect, "activation.moved", to.code());
                case MoveActivation.Outcome.Missing(var keys) -> keys.forEach(key -> errors.rejectValue("words", key));
                case MoveActivation.Outcome.NoReview() -> errors.rejectValue("reviewOn", "activation.no-review");
                case MoveActivation.Outcome.Late() -> Flash.warn(redirect, "activation.late");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }
}
