package lt.tiltas.permits.appeal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitAppealController {

    private final ListAppeals listAppeals;

    PermitAppealController(ListAppeals listAppeals) {
        this.listAppeals = listAppeals;
    }

    @Needs(DECIDE_PERMIT)
    @GetMapping("/permits/appeals")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("paged", listAppeals.list(page, officer));
        return "permits/appeal/index";
    }
}
