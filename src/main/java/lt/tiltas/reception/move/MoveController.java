package lt.tiltas.reception.move;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayCard;
import lt.tiltas.reception.stay.Finding;
import lt.tiltas.reception.stay.MoveHousehold;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A move by a form: nothing needs to be dragged, and the check says beforehand what speaks against it. */
@Controller
class MoveController {

    private final OpenMove openMove;

    MoveController(OpenMove openMove) {
        this.openMove = openMove;
    }

    @Needs(GIVE_BED)
    @GetMapping("/sites/{id}/moves/new")
    String blank(
            @PathVariable SiteId id,
            @ModelAttribute("move") MoveForm move,
            BindingResult any,
            Officer officer,
            Model page) {
        page.addAttribute("page", openMove.open(id, move, null, officer));
        return "reception/move/blank";
    }

    @Needs(GIVE_BED)
    @PostMapping("/sites/{id}/moves")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("move") MoveForm move,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        openMove.open(id, move, null, officer);
        move.check(errors, openMove.today());
        MoveHousehold.Outcome said = null;
        if (!errors.hasErrors()) {
            said = openMove.move(id, move, officer);
            switch (said) {
                case MoveHousehold.Outcome.Moved(StayCard place) -> {
                    Flash.say(redirect, "move.done", place.rooms().size(), String.join(", ", place.rooms()));
                    return "redirect:/sites/" + id;
                }
                case MoveHousehold.Outcome.Refused(List<Finding> any)
                when move.writes() -> errors.rejectValue("rooms", "move.refused");
                case MoveHousehold.Outcome.SayWhy(List<Finding> any)
                when move.writes() -> errors.rejectValue("why", "accommodation.say-why");
                case MoveHousehold.Outcome.Taken() -> errors.rejectValue("rooms", "move.taken");
                case MoveHousehold.Outcome.Refused any -> {}
                case MoveHousehold.Outcome.SayWhy any -> {}
                case MoveHousehold.Outcome.Clear any -> {}
            }
        }
        page.addAttribute("page", openMove.open(id, move, said, officer));
        return "reception/move/blank";
    }
}
