package lt.tiltas.permits.draft;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.draft.FillDraft.Outcome;
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
class DraftController {

    private final HouseholdDraft householdDraft;

    DraftController(HouseholdDraft householdDraft) {
        this.householdDraft = householdDraft;
    }

    /** Without a draft there is the household's page, from which one is begun. */
    @Needs(APPLY_FOR_PERMIT)
    @GetMapping("/households/{id}/application")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        return page(id, officer, page);
    }

    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/application")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("draft") Draft.Filled form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, officer, page);
        }
        switch (householdDraft.fill(id, form, officer)) {
            case Outcome.Kept() -> Flash.say(redirect, "permit.draft.kept");
            case Outcome.HandedIn(var opened, int skipped) -> {
                Flash.say(redirect, "permit.applied", opened.size(), skipped);
                return "redirect:/households/" + id + "/permits";
            }
            case Outcome.NobodyChosen() -> errors.rejectValue("people", "NotEmpty.apply.people");
            case Outcome.NotRegistered(String state) -> errors.rejectValue("people", "permit.not-registered." + state);
        }
        return errors.hasErrors() ? page(id, officer, page) : "redirect:/households/" + id + "/application";
    }

    private String page(HouseholdId id, Officer officer, Model page) {
        return householdDraft
                .open(id, officer)
                .map(open -> {
                    page.addAttribute("page", open);
                    return "permits/draft/edit";
                })
                .orElse("redirect:/households/" + id + "/permits");
    }
}
