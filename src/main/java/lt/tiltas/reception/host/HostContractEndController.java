package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostContractEndController {

    private final EndHostContract endHostContract;
    private final OpenHostContract openHostContract;

    HostContractEndController(EndHostContract endHostContract, OpenHostContract openHostContract) {
        this.endHostContract = endHostContract;
        this.openHostContract = openHostContract;
    }

    @Needs(MAKE_CONTRACT)
    @PostMapping("/host-contracts/{id}/end")
    String create(
            @PathVariable HostContractId id,
            @Valid @ModelAttribute("ending") Contract.End form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (endHostContract.end(id, form, officer)) {
                case EndHostContract.Outcome.Ended(boolean closed) -> {
                    Flash.say(redirect, closed ? "contract.ended-closed" : "contract.ended");
                    return "redirect:/host-contracts/" + id;
                }
                case EndHostContract.Outcome.NotSigned() -> errors.reject("contract.error.not-signed");
                case EndHostContract.Outcome.BeforeItBegan() -> errors.rejectValue("on", "contract.error.before");
                case EndHostContract.Outcome.SomebodyLivesThere() ->
                    errors.rejectValue("goesOn", "contract.error.lived");
            }
        }
        page.addAttribute("page", openHostContract.open(id, officer));
        return "reception/host/contract";
    }
}
