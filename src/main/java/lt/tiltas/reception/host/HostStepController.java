package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import jakarta.validation.Valid;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostStepController {

    private final MoveHost moveHost;
    private final OpenHost openHost;
    private final Messages messages;

    HostStepController(MoveHost moveHost, OpenHost openHost, Messages messages) {
        this.moveHost = moveHost;
        this.openHost = openHost;
        this.messages = messages;
    }

    @Needs(VET_HOST)
    @PostMapping("/hosts/{id}/steps")
    String create(
            @PathVariable HostOfferId id,
            @Valid @ModelAttribute("move") MoveHost.Move form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (moveHost.move(id, form, officer)) {
                case MoveHost.Outcome.Moved(HostStep step) -> {
                    Flash.say(redirect, "host.moved." + step.code());
                    return "redirect:/hosts/" + id;
                }
                case MoveHost.Outcome.NotPossible(var state) -> errors.reject("host.not-possible." + state.code());
                case MoveHost.Outcome.ReasonMissing() -> errors.rejectValue("end", "host.error.reason");
                case MoveHost.Outcome.WordsMissing() -> errors.rejectValue("words", "host.error.words");
                case MoveHost.Outcome.ChecksMissing(List<String> kinds) ->
                    errors.reject("host.error.checks", new Object[] {names(kinds, language)}, null);
                case MoveHost.Outcome.SecondPersonNeeded() -> errors.reject("host.error.second-person");
                case MoveHost.Outcome.SomebodyLivesThere() -> errors.reject("host.error.lived");
            }
        }
        page.addAttribute("page", openHost.open(id, language, officer));
        return "reception/host/show";
    }

    private String names(List<String> kinds, Language language) {
        return String.join(
                ", ",
                kinds.stream()
                        .map(kind -> messages.text(language, "host.check." + kind))
                        .toList());
    }
}
