package lt.tiltas.registration.guardian;

import static lt.tiltas.registration.RegistrationRight.CARE_FOR_MINOR;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MinorListController {

    private final ListMinors listMinors;

    MinorListController(ListMinors listMinors) {
        this.listMinors = listMinors;
    }

    @Needs(CARE_FOR_MINOR)
    @GetMapping("/minors")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("lines", listMinors.list(page, officer));
        return "registration/guardian/minors";
    }
}
