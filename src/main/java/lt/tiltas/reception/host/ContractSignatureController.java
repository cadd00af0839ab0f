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
class ContractSignatureController {

    private final SignHostContract signHostContract;
    private final OpenHostContract openHostContract;

    ContractSignatureController(SignHostContract signHostContract, OpenHostContract openHostContract) {
        this.signHostContract = signHostContract;
        this.openHostContract = openHostContract;
    }

    @Needs(MAKE_CONTRACT)
    @PostMapping("/host-contracts/{id}/signature")
    String create(
            @PathVariable HostContractId id,
            @Valid @ModelAttribute("signature") Contract.Signature form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (signHostContract.sign(id, form, officer)) {
                case SignHostContract.Outcome.Signed() -> {
                    Flash.say(redirect, "contract.signed");
                    return "redirect:/host-contracts/" + id;
                }
                case SignHostContract.Outcome.NotDraft() -> errors.reject("contract.error.not-draft");
                case SignHostContract.Outcome.LivesElsewhere() -> errors.reject("contract.error.elsewhere");
            }
        }
        page.addAttribute("page", openHostContract.open(id, officer));
        return "reception/host/contract";
    }
}
