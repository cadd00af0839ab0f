package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The contract to be signed: Lithuanian on the left, what the family reads on the right. */
@Controller
class HostContractPaperController {

    private final OpenHostContract openHostContract;

    HostContractPaperController(OpenHostContract openHostContract) {
        this.openHostContract = openHostContract;
    }

    @Needs(MAKE_CONTRACT)
    @GetMapping("/host-contracts/{id}/paper")
    String show(@PathVariable HostContractId id, @RequestParam Optional<String> second, Officer officer, Model page) {
        OpenHostContract.Page contract = openHostContract.open(id, officer);
        Language wanted = Language.of(second.orElse(contract.family().contact().language()));
        page.addAttribute("page", contract);
        page.addAttribute("second", wanted == Language.LT ? Language.UK : wanted);
        page.addAttribute("file", "contract-" + contract.contract().number().replace('/', '-'));
        return "pdf:reception/host/contractpaper";
    }
}
