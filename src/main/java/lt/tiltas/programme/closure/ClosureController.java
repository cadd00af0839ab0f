package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClosureController {

    private final ProposeClosure proposeClosure;

    ClosureController(ProposeClosure proposeClosure) {
        this.proposeClosure = proposeClosure;
    }

    @Needs(CLOSE_PROGRAMME)
    @GetMapping("/programmes/{id}/closure")
    String show(@PathVariable ProgrammeId id, Officer officer, Model model) {
        model.addAttribute("page", proposeClosure.open(id, officer));
        model.addAttribute("closure", new ProposeClosure.New("", ""));
        return "programme/closure/show";
    }

    @Needs(CLOSE_PROGRAMME)
    @PostMapping("/programmes/{id}/closure")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("closure") ProposeClosure.New closure,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null
                && !errors.hasFieldErrors("destination")
                && !Destinations.ALL.contains(closure.destination())) {
            errors.rejectValue("destination", "NotBlank");
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", proposeClosure.open(id, officer));
            return "programme/closure/show";
        }
        Led led = proposeClosure.propose(id, closure, officer);
        Flash.say(redirect, "closure.proposed");
        return "redirect:/households/" + led.household().id() + "/programme";
    }

    @Needs(CLOSE_PROGRAMME)
    @PostMapping("/programmes/{id}/closure/withdrawal")
    String delete(@PathVariable ProgrammeId id, Officer officer, RedirectAttributes redirect) {
        Led led = proposeClosure.withdraw(id, officer);
        Flash.say(redirect, "closure.withdrawn");
        return "redirect:/households/" + led.household().id() + "/programme";
    }
}
