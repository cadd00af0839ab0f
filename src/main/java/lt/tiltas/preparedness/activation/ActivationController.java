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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An activation is proposed and looked at. */
@Controller
class ActivationController {

    private final ProposeActivation proposeActivation;
    private final BoardPages boardPages;

    ActivationController(ProposeActivation proposeActivation, BoardPages boardPages) {
        this.proposeActivation = proposeActivation;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @GetMapping("/preparedness/activations/new")
    String blank(Officer officer, Model page) {
        var warning = proposeActivation.blank(officer);
        page.addAttribute("warning", warning);
        page.addAttribute("proposal", Proposal.blank(warning));
        return "preparedness/activation/blank";
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations")
    String create(
            @Valid @ModelAttribute("proposal") Proposal proposal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("warning", proposeActivation.blank(officer));
            return "preparedness/activation/blank";
        }
        return switch (proposeActivation.propose(proposal, officer)) {
            case ProposeActivation.Outcome.Begun(var id) -> {
                Flash.say(redirect, "activation.begun");
                yield BoardPages.back(id);
            }
            case ProposeActivation.Outcome.Proposed(var id) -> {
                Flash.say(redirect, "activation.proposed");
                yield BoardPages.back(id);
            }
            case ProposeActivation.Outcome.Running(var id) -> {
                Flash.warn(redirect, "activation.running");
                yield BoardPages.back(id);
            }
        };
    }

    @Needs(SEE_ACTIVATION)
    @GetMapping("/preparedness/activations/{id}")
    String show(@PathVariable ActivationId id, Officer officer, Language language, Model page) {
        return boardPages.show(id, officer, language, page);
    }
}
