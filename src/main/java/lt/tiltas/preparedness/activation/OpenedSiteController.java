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

/** A house that stands ready is opened for the day. */
@Controller
class OpenedSiteController {

    private final OpenSites openSites;
    private final BoardPages boardPages;

    OpenedSiteController(OpenSites openSites, BoardPages boardPages) {
        this.openSites = openSites;
        this.boardPages = boardPages;
    }

    @Needs(ACTIVATE)
    @PostMapping("/preparedness/activations/{id}/sites")
    String create(
            @PathVariable ActivationId id,
            @Valid @ModelAttribute("house") OpenedSite.New house,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (openSites.open(id, house, officer)) {
                case OpenSites.Outcome.Opened(String name, var on) ->
                    Flash.say(redirect, "activation.site-opened", name, on.toString());
                case OpenSites.Outcome.Already() -> errors.rejectValue("site", "activation.site-already");
                case OpenSites.Outcome.NotYours() -> errors.rejectValue("site", "activation.site-not-yours");
            }
        }
        return errors.hasErrors() ? boardPages.show(id, officer, language, page) : BoardPages.back(id);
    }
}
