package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LeadController {

    private final TakeLead takeLead;

    LeadController(TakeLead takeLead) {
        this.takeLead = takeLead;
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/programmes/{id}/lead")
    String update(
            @PathVariable ProgrammeId id, @RequestParam int version, Officer officer, RedirectAttributes redirect) {
        Leading.Led led = switch (takeLead.take(id, version, officer)) {
            case TakeLead.Outcome.Taken(var taken) -> {
                Flash.say(redirect, "programme.taken");
                yield taken;
            }
            case TakeLead.Outcome.OverTheLimit(var left) -> {
                Flash.warn(redirect, "load.over-the-limit");
                yield left;
            }
        };
        return "redirect:/households/" + led.household().id() + "/programme";
    }
}
