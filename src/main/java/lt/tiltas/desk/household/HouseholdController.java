package lt.tiltas.desk.household;

import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HouseholdController {

    private final OpenHousehold openHousehold;

    HouseholdController(OpenHousehold openHousehold) {
        this.openHousehold = openHousehold;
    }

    @Needs(VIEW_HOUSEHOLD)
    @GetMapping("/households/{id}")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", openHousehold.open(id, officer));
        return "desk/household/show";
    }
}
