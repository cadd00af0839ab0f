package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household's tab: what it complained about, and a complaint written down for somebody of it. */
@Controller
class HouseholdComplaintController {

    private final OpenComplaint openComplaint;
    private final LodgeComplaint lodgeComplaint;
    private final Organisations organisations;

    HouseholdComplaintController(
            OpenComplaint openComplaint, LodgeComplaint lodgeComplaint, Organisations organisations) {
        this.openComplaint = openComplaint;
        this.lodgeComplaint = lodgeComplaint;
        this.organisations = organisations;
    }

    @Needs(HEAR_COMPLAINT)
    @GetMapping("/households/{id}/complaints")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        OpenComplaint.Family family = openComplaint.of(id, officer);
        page.addAttribute("family", family);
        page.addAttribute(
                "complaint",
                ComplaintForm.empty(
                        family.home() == null ? null : family.home().site(),
                        family.card().contact().language()));
        return "reception/complaint/household";
    }

    @Needs(HEAR_COMPLAINT)
    @PostMapping("/households/{id}/complaints")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("complaint") ComplaintForm form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        OpenComplaint.Family family = openComplaint.of(id, officer);
        if (!errors.hasErrors()) {
            switch (lodgeComplaint.paper(id, form, officer)) {
                case LodgeComplaint.Outcome.Lodged(ComplaintId lodged, int to, boolean seen) -> {
                    Flash.say(
                            redirect,
                            seen ? "complaint.entered" : "complaint.lodged-past",
                            organisations.name(new OrganisationId(to), language.code()));
                    return "redirect:/households/" + id + "/complaints";
                }
                case LodgeComplaint.Outcome.Unknown(String field) ->
                    errors.rejectValue(field, "complaint.unknown." + field);
            }
        }
        page.addAttribute("family", family);
        return "reception/complaint/household";
    }
}
