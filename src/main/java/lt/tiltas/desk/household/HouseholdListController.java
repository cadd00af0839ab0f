package lt.tiltas.desk.household;

import static lt.tiltas.desk.DeskRight.LIST_HOUSEHOLDS;

import lt.tiltas.access.Officer;
import lt.tiltas.desk.DeskRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HouseholdListController {

    private final ListHouseholds listHouseholds;

    HouseholdListController(ListHouseholds listHouseholds) {
        this.listHouseholds = listHouseholds;
    }

    @Needs(LIST_HOUSEHOLDS)
    @GetMapping("/households")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("listed", listHouseholds.list(officer, Math.max(page, 0)));
        return "desk/household/index";
    }
}
