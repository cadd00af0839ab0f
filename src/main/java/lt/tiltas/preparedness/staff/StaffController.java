package lt.tiltas.preparedness.staff;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The question stands in the address; nothing is kept. */
@Controller
class StaffController {

    private final ReckonStaff reckonStaff;

    StaffController(ReckonStaff reckonStaff) {
        this.reckonStaff = reckonStaff;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/staff")
    String index(
            @Valid @ModelAttribute("asked") StaffQuestion asked, BindingResult errors, Officer officer, Model page) {
        page.addAttribute("need", reckonStaff.reckon(errors.hasErrors() ? StaffQuestion.USUAL : asked, officer));
        return "preparedness/staff/index";
    }
}
