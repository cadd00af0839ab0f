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

/** Three sizes are asked of the engine, and one answer is acted on. */
@Controller
class AssessController {

    private final AssessActivation assessActivation;
    private final BoardPages boardPages;

    AssessController(AssessActivation assessActivation, BoardPages boardPages) {
        this.assessActivation = assessActivation;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/scenarios")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("sizes") Assessed.Sizes sizes,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !sizes.isInOrder()) {
            errors.rejectValue("likely", "activation.not-in-order");
        }
        if (!errors.hasErrors()) {
            said(assessActivation.ask(id, sizes, officer), "activation.assessed", redirect);
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/scenario")
    String update(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("choice") Assessed.Choice choice,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            said(assessActivation.choose(id, choice, officer), "activation.chosen", redirect);
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }

    private static void said(AssessActivation.Outcome outcome, String done, RedirectAttributes redirect) {
        switch (outcome) {
            case DONE -> Flash.say(redirect, done);
            case LATE -> Flash.warn(redirect, "activation.late");
        }
    }
}
