package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACCEPT_CALL;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation that was called says that it comes. */
@Controller
class AcceptanceController {

    private final AcceptCall acceptCall;

    AcceptanceController(AcceptCall acceptCall) {
        this.acceptCall = acceptCall;
    }

    @Needs(ACCEPT_CALL)
    @PostMapping("/preparedness/activations/{id}/acceptance")
    String create(@PathVariable ActivationId id, Officer officer, RedirectAttributes redirect) {
        Activation activation = acceptCall.accept(id, officer);
        Flash.say(redirect, "activation.accepted");
        return Leaders.lead(officer) ? BoardPages.back(id) : "redirect:" + activation.requestsPage();
    }
}
