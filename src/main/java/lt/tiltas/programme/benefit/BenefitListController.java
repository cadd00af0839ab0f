package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.LIST_BENEFITS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BenefitListController {

    private final ListBenefits listBenefits;

    BenefitListController(ListBenefits listBenefits) {
        this.listBenefits = listBenefits;
    }

    @Needs(LIST_BENEFITS)
    @GetMapping("/benefits")
    String index(
            @RequestParam(defaultValue = "all") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = ListBenefits.SHOWN.contains(shown) ? shown : "all";
        model.addAttribute("listed", listBenefits.list(known, Math.max(page, 0), officer));
        return "programme/benefit/index";
    }
}
