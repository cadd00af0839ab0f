package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SupervisionController {

    private final ShowSupervision showSupervision;

    SupervisionController(ShowSupervision showSupervision) {
        this.showSupervision = showSupervision;
    }

    @Needs(SUPERVISE)
    @GetMapping("/supervision")
    String show(Officer officer, Model model) {
        model.addAttribute("page", showSupervision.show(officer));
        return "programme/supervision/show";
    }
}
