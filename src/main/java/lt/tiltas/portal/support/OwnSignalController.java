package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnSignals;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.SupportSignalId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My answer to a question about a support. */
@Controller
class OwnSignalController {

    public record Answer(
            @NotBlank @Pattern(regexp = "agree|not_now|data_wrong")
            String answer,

            @NotBlank @Size(max = 1000) String words) {}

    private final ShowOwnSupports showOwnSupports;
    private final OwnSignals ownSignals;

    OwnSignalController(ShowOwnSupports showOwnSupports, OwnSignals ownSignals) {
        this.showOwnSupports = showOwnSupports;
        this.ownSignals = ownSignals;
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/support-signals/{id}/answers")
    String create(
            @PathVariable SupportSignalId id,
            @Valid @ModelAttribute("answer") Answer answer,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("overview", showOwnSupports.show(officer));
            return "portal/support/index";
        }
        ownSignals.answer(id, answer.answer(), answer.words(), language.code(), officer);
        Flash.say(redirect, "signal.is-answered");
        return "redirect:/my/supports";
    }
}
