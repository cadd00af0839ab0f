package lt.tiltas.desk.household;

import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.People;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HouseholdController {

    private final OpenHousehold openHousehold;
    private final People people;

    HouseholdController(OpenHousehold openHousehold, People people) {
        this.openHousehold = openHousehold;
        this.people = people;
    }

    @Needs(VIEW_HOUSEHOLD)
    @GetMapping("/households/{id}")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        HouseholdPage opened = openHousehold.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute("restricted", people.restricted(opened.card().people(), officer));
        return "desk/household/show";
    }
}
