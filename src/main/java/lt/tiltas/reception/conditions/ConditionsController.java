package lt.tiltas.reception.conditions;

import static lt.tiltas.reception.ReceptionRight.LIST_CONDITIONS;
import static lt.tiltas.reception.ReceptionRight.VIEW_CONDITIONS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ConditionsController {

    private final ListConditions listConditions;
    private final OpenConditions openConditions;

    ConditionsController(ListConditions listConditions, OpenConditions openConditions) {
        this.listConditions = listConditions;
        this.openConditions = openConditions;
    }

    @Needs(LIST_CONDITIONS)
    @GetMapping("/conditions")
    String index(
            @RequestParam(defaultValue = "stale") String order,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Language language,
            Model model) {
        model.addAttribute("listed", listConditions.list(order, page, officer, language));
        return "reception/conditions/index";
    }

    @Needs(VIEW_CONDITIONS)
    @GetMapping("/sites/{id}/conditions")
    String show(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("page", openConditions.open(id, officer));
        return "reception/conditions/show";
    }
}
