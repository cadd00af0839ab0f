package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.supervision.NameLead.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NamedLeadController {

    private final NameLead nameLead;

    NamedLeadController(NameLead nameLead) {
        this.nameLead = nameLead;
    }

    @Needs(SUPERVISE)
    @PostMapping("/supervision/programmes/{id}/lead")
    String update(
            @PathVariable ProgrammeId id,
            @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID lead,
            Officer officer,
            RedirectAttributes redirect) {
        switch (nameLead.name(id, lead, officer)) {
            case Outcome.Named(String name) -> Flash.say(redirect, "supervision.lead-named", name);
            case Outcome.OverTheLimit(String name) -> Flash.warn(redirect, "supervision.lead-over-the-limit", name);
        }
        return "redirect:/supervision";
    }
}
