package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.closure.CloseProgramme.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClosureSignatureController {

    private final CloseProgramme closeProgramme;

    ClosureSignatureController(CloseProgramme closeProgramme) {
        this.closeProgramme = closeProgramme;
    }

    @Needs(SUPERVISE)
    @GetMapping("/closures")
    String index(Officer officer, Model model) {
        model.addAttribute("lines", closeProgramme.list(officer));
        return "programme/closure/index";
    }

    @Needs(SUPERVISE)
    @PostMapping("/programmes/{id}/closure/signature")
    String create(@PathVariable ProgrammeId id, Officer officer, RedirectAttributes redirect) {
        return switch (closeProgramme.close(id, officer)) {
            case Outcome.Closed(var led) -> {
                Flash.say(redirect, "closure.closed");
                yield "redirect:/households/" + led.household().id() + "/programme";
            }
            case Outcome.OwnProposal(var led) -> {
                Flash.warn(redirect, "closure.own-proposal");
                yield "redirect:/programmes/" + led.programme().id() + "/closure";
            }
        };
    }
}
