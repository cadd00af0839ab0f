package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostContractController {

    private final MakeHostContract makeHostContract;
    private final OpenHostContract openHostContract;
    private final Messages messages;

    HostContractController(MakeHostContract makeHostContract, OpenHostContract openHostContract, Messages messages) {
        this.makeHostContract = makeHostContract;
        this.openHostContract = openHostContract;
        this.messages = messages;
    }

    @Needs(MAKE_CONTRACT)
    @GetMapping("/hosts/{id}/contracts/new")
    String blank(@PathVariable HostOfferId id, Officer officer, Model page) {
        page.addAttribute("begun", makeHostContract.begin(id, officer));
        return "reception/host/contractblank";
    }

    @Needs(MAKE_CONTRACT)
    @PostMapping("/hosts/{id}/contracts")
    String create(
            @PathVariable HostOfferId id,
            @Valid @ModelAttribute("contract") Contract.New form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (makeHostContract.make(id, form, officer)) {
                case MakeHostContract.Outcome.Made(var made) -> {
                    Flash.say(redirect, "contract.made");
                    return "redirect:/host-contracts/" + made;
                }
                case MakeHostContract.Outcome.NotApproved() -> errors.reject("contract.error.not-approved");
                case MakeHostContract.Outcome.ChecksMissing(List<String> kinds) ->
                    errors.reject("host.error.checks", new Object[] {names(kinds, language)}, null);
                case MakeHostContract.Outcome.OutsideOffer() -> errors.rejectValue("until", "contract.error.outside");
                case MakeHostContract.Outcome.NotInThisHome() ->
                    errors.rejectValue("household", "contract.error.family");
            }
        }
        page.addAttribute("begun", makeHostContract.begin(id, officer));
        return "reception/host/contractblank";
    }

    @Needs(MAKE_CONTRACT)
    @GetMapping("/host-contracts/{id}")
    String show(@PathVariable HostContractId id, Officer officer, Model page) {
        page.addAttribute("page", openHostContract.open(id, officer));
        return "reception/host/contract";
    }

    private String names(List<String> kinds, Language language) {
        return String.join(
                ", ",
                kinds.stream()
                        .map(kind -> messages.text(language, "host.check." + kind))
                        .toList());
    }
}
