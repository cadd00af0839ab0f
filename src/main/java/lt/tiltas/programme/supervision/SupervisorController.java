package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.KEEP_SUPERVISORS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.SupervisorId;
import lt.tiltas.programme.supervision.KeepSupervisors.Outcome;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SupervisorController {

    private final KeepSupervisors keepSupervisors;

    SupervisorController(KeepSupervisors keepSupervisors) {
        this.keepSupervisors = keepSupervisors;
    }

    @Needs(KEEP_SUPERVISORS)
    @GetMapping("/supervisors")
    String index(@RequestParam(required = false) @Nullable Integer municipality, Officer officer, Model model) {
        model.addAttribute("page", keepSupervisors.open(municipality, officer));
        return "programme/supervision/supervisors";
    }

    @Needs(KEEP_SUPERVISORS)
    @PostMapping("/supervisors")
    String create(
            @RequestParam(defaultValue = "0") int municipality,
            @Valid @ModelAttribute("term") KeepSupervisors.New term,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (keepSupervisors.appoint(municipality, term, officer)) {
                case Outcome.Appointed(String name) -> {
                    Flash.say(redirect, "supervisor.appointed", name);
                    return "redirect:/supervisors";
                }
                case Outcome.IsOneAlready() -> errors.rejectValue("officer", "supervisor.is-one-already");
                case Outcome.EndsBeforeItBegins() -> errors.rejectValue("until", "supervisor.ends-before");
            }
        }
        model.addAttribute("page", keepSupervisors.open(municipality, officer));
        return "programme/supervision/supervisors";
    }

    @Needs(KEEP_SUPERVISORS)
    @PostMapping("/supervisors/{id}/end")
    String delete(@PathVariable SupervisorId id, Officer officer, RedirectAttributes redirect) {
        keepSupervisors.end(id, officer);
        Flash.say(redirect, "supervisor.ended");
        return "redirect:/supervisors";
    }
}
