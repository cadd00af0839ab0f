package lt.tiltas.programme.step;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StepStateController {

    private final MoveStep moveStep;

    StepStateController(MoveStep moveStep) {
        this.moveStep = moveStep;
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/steps/{id}/state")
    String update(@PathVariable StepId id, MoveStep.To to, Officer officer, RedirectAttributes redirect) {
        Led led = moveStep.move(id, to, officer);
        Flash.say(redirect, "step.moved." + to.state());
        return "redirect:/households/" + led.household().id() + "/programme";
    }
}
