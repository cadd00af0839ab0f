package lt.tiltas.placement.choice;

import static lt.tiltas.placement.PlacementRight.VIEW_CHOICES;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Proposal and decision side by side. */
@Controller
class PlacementChoiceController {

    private final ReadChoices readChoices;

    PlacementChoiceController(ReadChoices readChoices) {
        this.readChoices = readChoices;
    }

    @Needs(VIEW_CHOICES)
    @GetMapping("/placement-choices")
    String index(Officer officer, Model page) {
        page.addAttribute("page", readChoices.read(officer));
        return "placement/choice/index";
    }
}
