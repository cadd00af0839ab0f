package lt.tiltas.permits.household;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.correction.OpenUnseen;
import lt.tiltas.permits.document.OpenDocuments;
import lt.tiltas.permits.draft.HouseholdDraft;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HouseholdPermitsController {

    private final OpenHouseholdPermits openHouseholdPermits;
    private final HouseholdDraft householdDraft;
    private final OpenDocuments openDocuments;
    private final OpenUnseen openUnseen;

    HouseholdPermitsController(
            OpenHouseholdPermits openHouseholdPermits,
            HouseholdDraft householdDraft,
            OpenDocuments openDocuments,
            OpenUnseen openUnseen) {
        this.openUnseen = openUnseen;
        this.openDocuments = openDocuments;
        this.openHouseholdPermits = openHouseholdPermits;
        this.householdDraft = householdDraft;
    }

    @Needs(VIEW_PERMITS)
    @GetMapping("/households/{id}/permits")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        return page(id, officer, page);
    }

    /** Begins an application; the one that is begun already is gone on with. */
    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/permits")
    String create(@PathVariable HouseholdId id, @RequestParam(defaultValue = "") String ground, Officer officer) {
        householdDraft.begin(id, ground, officer);
        return "redirect:/households/" + id + "/application";
    }

    private String page(HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", openHouseholdPermits.open(id, officer));
        page.addAttribute("unseen", openUnseen.standing(id));
        page.addAttribute("documents", openDocuments.of(id, officer));
        return "permits/household/show";
    }
}
