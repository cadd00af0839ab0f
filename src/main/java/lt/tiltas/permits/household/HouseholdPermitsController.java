package lt.tiltas.permits.household;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.document.OpenDocuments;
import lt.tiltas.permits.household.ApplyForProtection.Outcome;
import lt.tiltas.registration.HouseholdId;
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
class HouseholdPermitsController {

    private final OpenHouseholdPermits openHouseholdPermits;
    private final ApplyForProtection applyForProtection;
    private final OpenDocuments openDocuments;

    HouseholdPermitsController(
            OpenHouseholdPermits openHouseholdPermits,
            ApplyForProtection applyForProtection,
            OpenDocuments openDocuments) {
        this.openDocuments = openDocuments;
        this.openHouseholdPermits = openHouseholdPermits;
        this.applyForProtection = applyForProtection;
    }

    @Needs(VIEW_PERMITS)
    @GetMapping("/households/{id}/permits")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        return page(id, officer, page);
    }

    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/permits")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("apply") ApplyForProtection.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, officer, page);
        }
        return switch (applyForProtection.apply(id, form, officer)) {
            case Outcome.Applied(var opened, var skipped) -> {
                Flash.say(redirect, "permit.applied", opened.size(), skipped.size());
                yield "redirect:/households/" + id + "/permits";
            }
            case Outcome.NotRegistered(String state) -> {
                errors.rejectValue("people", "permit.not-registered." + state);
                yield page(id, officer, page);
            }
        };
    }

    private String page(HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", openHouseholdPermits.open(id, officer));
        page.addAttribute("documents", openDocuments.of(id, officer));
        return "permits/household/show";
    }
}
