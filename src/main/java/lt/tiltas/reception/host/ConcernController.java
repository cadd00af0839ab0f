package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.SETTLE_CONCERN;

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
class ConcernController {

    record Settlement(String settled) {

        Settlement {
            settled = settled == null ? "" : settled.strip();
        }
    }

    private final SettleConcern settleConcern;
    private final OpenHostContract openHostContract;

    ConcernController(SettleConcern settleConcern, OpenHostContract openHostContract) {
        this.settleConcern = settleConcern;
        this.openHostContract = openHostContract;
    }

    @Needs(SETTLE_CONCERN)
    @PostMapping("/host-visits/{id}/settlement")
    String create(
            @PathVariable HostVisitId id,
            @ModelAttribute("settlement") Settlement form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        HostContractId contract = settleConcern.settle(id, form.settled(), officer);
        if (form.settled().length() >= SettleConcern.SHORTEST) {
            Flash.say(redirect, "visit.settled");
            return "redirect:/host-contracts/" + contract;
        }
        errors.rejectValue("settled", "visit.error.settled");
        page.addAttribute("page", openHostContract.open(contract, officer));
        return "reception/host/contract";
    }
}
