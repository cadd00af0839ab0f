package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostCheckController {

    private final RecordCheck recordCheck;
    private final OpenHost openHost;

    HostCheckController(RecordCheck recordCheck, OpenHost openHost) {
        this.recordCheck = recordCheck;
        this.openHost = openHost;
    }

    @Needs(VET_HOST)
    @PostMapping("/hosts/{id}/checks")
    String create(
            @PathVariable HostOfferId id,
            @Valid @ModelAttribute("check") HostCheck.New form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (recordCheck.record(id, form, officer)) {
                case RecordCheck.Outcome.Recorded(String kind) -> {
                    Flash.say(redirect, "host.check.recorded");
                    return "redirect:/hosts/" + id + "#check-" + kind;
                }
                case RecordCheck.Outcome.WordsMissing() -> errors.rejectValue("noted", "host.error.words");
                case RecordCheck.Outcome.NotNow(var state) -> errors.reject("host.check.not-now");
            }
        }
        page.addAttribute("page", openHost.open(id, language, officer));
        return "reception/host/show";
    }
}
