package lt.tiltas.registration.regrouping;

import static lt.tiltas.registration.RegistrationRight.REGROUP_HOUSEHOLD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.Regrouping;
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

@Controller
class RegroupingController {

    private final CheckRegrouping checkRegrouping;
    private final RegroupHousehold regroupHousehold;

    RegroupingController(CheckRegrouping checkRegrouping, RegroupHousehold regroupHousehold) {
        this.checkRegrouping = checkRegrouping;
        this.regroupHousehold = regroupHousehold;
    }

    @Needs(REGROUP_HOUSEHOLD)
    @GetMapping("/households/{id}/regrouping")
    String blank(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("card", checkRegrouping.open(id, officer));
        page.addAttribute("regrouping", new RegroupingForm(List.of(), "", "", "", ""));
        return "registration/regrouping/blank";
    }

    @Needs(REGROUP_HOUSEHOLD)
    @PostMapping("/households/{id}/regrouping")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam RegroupingId own,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            @ModelAttribute("regrouping") RegroupingForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Optional<HouseholdId> before = regroupHousehold.before(own, officer);
        if (before.isPresent()) {
            return "redirect:/households/" + before.get();
        }
        if (!(checkRegrouping.check(id, form, officer)
                        instanceof CheckRegrouping.Outcome.Planned(Regrouping planned, var consequences))
                || planned.from().state().version() != version) {
            return changed(id, redirect);
        }
        Map<UUID, String> roles = RegroupingForm.roles(fields, Asked.of(planned));
        RegroupingForm.checkRoles(errors, planned, roles);
        if (errors.hasErrors()) {
            RegroupingCheckController.page(page, planned, consequences, own, roles);
            return "registration/regrouping/check";
        }
        return switch (regroupHousehold.regroup(own, planned, form, roles, officer)) {
            case RegroupHousehold.Outcome.Regrouped(HouseholdId to) -> {
                Flash.say(redirect, "regrouping.done");
                yield "redirect:/households/" + to;
            }
            case RegroupHousehold.Outcome.Changed() -> changed(id, redirect);
        };
    }

    private static String changed(HouseholdId id, RedirectAttributes redirect) {
        Flash.warn(redirect, "regrouping.changed");
        return "redirect:/households/" + id + "/regrouping";
    }
}
