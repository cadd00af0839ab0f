package lt.tiltas.permits.decision;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.withdrawal.ListWithdrawals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitDecisionController {

    private final ListDecisions listDecisions;
    private final ListWithdrawals listWithdrawals;

    PermitDecisionController(ListDecisions listDecisions, ListWithdrawals listWithdrawals) {
        this.listDecisions = listDecisions;
        this.listWithdrawals = listWithdrawals;
    }

    @Needs(DECIDE_PERMIT)
    @GetMapping("/permits/decisions")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("paged", listDecisions.list(page, officer));
        model.addAttribute("withdrawals", listWithdrawals.list(officer));
        return "permits/decision/index";
    }
}
