package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import jakarta.validation.Valid;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveMove;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves of the houses: what waits for an answer, who is away, who has not come back. */
@Controller
class LeaveController {

    private final ListLeaves listLeaves;
    private final MoveLeave moveLeave;

    LeaveController(ListLeaves listLeaves, MoveLeave moveLeave) {
        this.listLeaves = listLeaves;
        this.moveLeave = moveLeave;
    }

    @Needs(DECIDE_LEAVE)
    @GetMapping("/leaves")
    String index(
            @RequestParam(defaultValue = "waiting") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("page", listLeaves.list(show, page, officer));
        return "reception/leave/index";
    }

    @Needs(DECIDE_LEAVE)
    @GetMapping("/leaves/{id}")
    String show(@PathVariable LeaveId id, Officer officer, Model model) {
        model.addAttribute("together", listLeaves.open(id, officer));
        model.addAttribute("to", LeaveMove.empty());
        return "reception/leave/show";
    }

    @Needs(DECIDE_LEAVE)
    @PostMapping("/leaves/{id}")
    String update(
            @PathVariable LeaveId id,
            @Valid @ModelAttribute("to") LeaveMove to,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        List<Leave> together = listLeaves.open(id, officer);
        if (!errors.hasErrors()) {
            switch (moveLeave.move(id, to, officer)) {
                case MoveLeave.Outcome.Moved(var step) -> {
                    Flash.say(redirect, "leave.moved." + step.code());
                    return "redirect:/leaves/" + id;
                }
                case MoveLeave.Outcome.NotNow() -> {
                    Flash.warn(redirect, "leave.not-now");
                    return "redirect:/leaves/" + id;
                }
                case MoveLeave.Outcome.ReasonMissing() -> errors.rejectValue("words", "leave.reason-missing");
                case MoveLeave.Outcome.NotLater() -> errors.rejectValue("until", "leave.not-later");
                case MoveLeave.Outcome.TooLong(int most) ->
                    errors.rejectValue("until", "leave.too-long", new Object[] {most}, null);
                case MoveLeave.Outcome.AwayAlready() -> errors.rejectValue("until", "leave.away-already");
            }
        }
        model.addAttribute("together", together);
        return "reception/leave/show";
    }
}
