package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BulkController {

    private final OpenBulk openBulk;

    BulkController(OpenBulk openBulk) {
        this.openBulk = openBulk;
    }

    @Needs(EXPORT_PEOPLE)
    @GetMapping("/bulk")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", openBulk.open(Math.max(page, 0), officer));
        return "registration/bulk/index";
    }
}
