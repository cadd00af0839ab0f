package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.APPOINT_FOR_ASYLUM;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.asylum.AppointOfficers.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AsylumOfficerController {

    private final AppointOfficers appointOfficers;

    AsylumOfficerController(AppointOfficers appointOfficers) {
        this.appointOfficers = appointOfficers;
    }

    @Needs(APPOINT_FOR_ASYLUM)
    @GetMapping("/asylum/officers")
    String index(Officer officer, Model model) {
        return page(officer, model);
    }

    @Needs(APPOINT_FOR_ASYLUM)
    @PostMapping("/asylum/officers")
    String update(
            @Valid @ModelAttribute("appointment") AppointOfficers.New form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(officer, model);
        }
        return switch (appointOfficers.change(form, officer)) {
            case Outcome.Done(String name, boolean appointed) -> {
                Flash.say(redirect, appointed ? "asylum.appointed" : "asylum.appointment-ended", name);
                yield "redirect:/asylum/officers";
            }
            case Outcome.NoSuchRegistrar() -> {
                errors.rejectValue("login", "asylum.no-such-registrar");
                yield page(officer, model);
            }
        };
    }

    private String page(Officer officer, Model model) {
        model.addAttribute("listed", appointOfficers.list(officer));
        return "permits/asylum/officers";
    }
}
