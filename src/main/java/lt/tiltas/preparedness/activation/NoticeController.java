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

/** What a European office was told is written down. */
@Controller
class NoticeController {

    private final TellEurope tellEurope;
    private final BoardPages boardPages;

    NoticeController(TellEurope tellEurope, BoardPages boardPages) {
        this.tellEurope = tellEurope;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/notices")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("notice") Notice.New notice,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (tellEurope.note(id, notice, officer)) {
                case NOTED -> Flash.say(redirect, "activation.noted");
                case ALREADY -> errors.rejectValue("told", "activation.told-already");
                case AHEAD -> errors.rejectValue("sentOn", "activation.sent-ahead");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }
}
