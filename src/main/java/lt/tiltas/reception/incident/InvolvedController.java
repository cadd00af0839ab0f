package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was in it. */
@Controller
class InvolvedController {

    private final OpenIncident openIncident;
    private final FollowIncident followIncident;

    InvolvedController(OpenIncident openIncident, FollowIncident followIncident) {
        this.openIncident = openIncident;
        this.followIncident = followIncident;
    }

    @Needs(KEEP_INCIDENT)
    @PostMapping("/incidents/{id}/people")
    String create(
            @PathVariable IncidentId id,
            @Valid @ModelAttribute("involved") InvolvedForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenIncident.Page opened = openIncident.open(id, officer);
        if ((form.person() == null) == (form.outsider() == null)) {
            errors.rejectValue("person", "incident.person-or-name");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", opened);
            return "reception/incident/show";
        }
        if (followIncident.involve(id, form, officer)) {
            Flash.say(redirect, "incident.involved");
        } else {
            Flash.warn(redirect, "incident.involved-before");
        }
        return "redirect:/incidents/" + id;
    }
}
