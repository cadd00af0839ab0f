package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.STATE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Last week's statement still holds. */
@Controller
class UnchangedController {

    private final StateWeek stateWeek;

    UnchangedController(StateWeek stateWeek) {
        this.stateWeek = stateWeek;
    }

    @Needs(STATE)
    @PostMapping("/statement/unchanged")
    String create(Officer officer, RedirectAttributes redirect) {
        StatementController.say(stateWeek.unchanged(officer), redirect);
        return "redirect:/statement";
    }
}
