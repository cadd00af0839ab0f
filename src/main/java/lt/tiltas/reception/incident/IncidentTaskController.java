package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done about it, who was told, and who says that they know. */
@Controller
class IncidentTaskController {

    private static final int LONGEST = 300;

    public record Action(
            @NotBlank @Size(max = 1000) @Nullable String done) {}

    private final OpenIncident openIncident;
    private final FollowIncident followIncident;

    IncidentTaskController(OpenIncident openIncident, FollowIncident followIncident) {
        this.openIncident = openIncident;
        this.followIncident = followIncident;
    }

    @Needs(KEEP_INCIDENT)
    @PostMapping("/incidents/{id}/actions")
    String create(
            @PathVariable IncidentId id,
            @Valid @ModelAttribute("action") Action action,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenIncident.Page opened = openIncident.open(id, officer);
        if (errors.hasErrors()) {
            page.addAttribute("page", opened);
            return "reception/incident/show";
        }
        followIncident.act(id, action.done().strip(), officer);
        Flash.say(redirect, "incident.acted");
        return "redirect:/incidents/" + id;
    }

    @Needs(KEEP_INCIDENT)
    @PostMapping("/incidents/{id}/tasks/{task}")
    String update(
            @PathVariable IncidentId id,
            @PathVariable IncidentTaskId task,
            @RequestParam(defaultValue = "") String words,
            Officer officer,
            RedirectAttributes redirect) {
        openIncident.open(id, officer);
        String said = words.isBlank()
                ? null
                : words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        if (followIncident.done(id, task, said, officer)) {
            Flash.say(redirect, "incident.task-done");
        } else {
            Flash.warn(redirect, "incident.task-not-open");
        }
        return "redirect:/incidents/" + id;
    }
}
