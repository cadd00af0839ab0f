package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another person agrees or declines. */
@Controller
class SecondController {

    private final SecondActivation secondActivation;

    SecondController(SecondActivation secondActivation) {
        this.secondActivation = secondActivation;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/second")
    String create(
            @PathVariable ActivationId id,
            @RequestParam(defaultValue = "false") boolean agrees,
            Officer officer,
            RedirectAttributes redirect) {
        switch (secondActivation.decide(id, agrees, officer)) {
            case AGREED -> Flash.say(redirect, "activation.agreed");
            case DECLINED -> Flash.say(redirect, "activation.declined");
            case OWN -> Flash.warn(redirect, "activation.own");
            case LATE -> Flash.warn(redirect, "activation.late");
        }
        return BoardPages.back(id);
    }
}
