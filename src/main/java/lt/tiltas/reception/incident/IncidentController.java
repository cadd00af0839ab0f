package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
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

/** What went wrong: listed, reported, opened. */
@Controller
class IncidentController {

    private final OpenIncident openIncident;
    private final ReportIncident reportIncident;
    private final FollowIncident followIncident;
    private final Clock clock;

    IncidentController(
            OpenIncident openIncident, ReportIncident reportIncident, FollowIncident followIncident, Clock clock) {
        this.openIncident = openIncident;
        this.reportIncident = reportIncident;
        this.followIncident = followIncident;
        this.clock = clock;
    }

    @Needs(KEEP_INCIDENT)
    @GetMapping("/incidents")
    String index(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", openIncident.list(!show.equals("closed"), Math.max(page, 0), officer));
        return "reception/incident/index";
    }

    @Needs(KEEP_INCIDENT)
    @GetMapping("/incidents/new")
    String blank(@RequestParam(required = false) @Nullable UUID site, Officer officer, Model page) {
        page.addAttribute("houses", openIncident.houses(officer));
        page.addAttribute(
                "incident",
                new IncidentForm(site, null, null, LocalDate.now(clock), null, null, null, false, UUID.randomUUID()));
        return "reception/incident/blank";
    }

    @Needs(KEEP_INCIDENT)
    @PostMapping("/incidents")
    String create(
            @Valid @ModelAttribute("incident") IncidentForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (reportIncident.report(form, officer)) {
                case ReportIncident.Outcome.Reported(IncidentId id) -> {
                    Flash.say(redirect, "incident.reported");
                    return "redirect:/incidents/" + id;
                }
                case ReportIncident.Outcome.InTheFuture() -> errors.rejectValue("at", "incident.in-the-future");
            }
        }
        page.addAttribute("houses", openIncident.houses(officer));
        return "reception/incident/blank";
    }

    @Needs(KEEP_INCIDENT)
    @GetMapping("/incidents/{id}")
    String show(@PathVariable IncidentId id, Officer officer, Model page) {
        page.addAttribute("page", openIncident.open(id, officer));
        return "reception/incident/show";
    }

    @Needs(KEEP_INCIDENT)
    @PostMapping("/incidents/{id}/steps")
    String update(
            @PathVariable IncidentId id,
            @Valid @ModelAttribute("move") PhaseForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenIncident.Page opened = openIncident.open(id, officer);
        if (!errors.hasErrors()) {
            switch (followIncident.move(id, form, officer)) {
                case FollowIncident.Outcome.Moved(Phase step) -> {
                    Flash.say(redirect, "incident.moved." + step.code());
                    return "redirect:/incidents/" + id;
                }
                case FollowIncident.Outcome.NotPossible() -> errors.reject("incident.not-possible");
                case FollowIncident.Outcome.WordsMissing() -> errors.rejectValue("words", "incident.words-missing");
                case FollowIncident.Outcome.NotByTheSame() -> errors.reject("incident.not-by-the-same");
                case FollowIncident.Outcome.TasksOpen(long open) ->
                    errors.reject("incident.tasks-open", new Object[] {open}, null);
            }
        }
        page.addAttribute("page", opened);
        return "reception/incident/show";
    }
}
