package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;
import static lt.tiltas.reception.ReceptionRight.VIEW_CONDITIONS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class InspectionController {

    private final BeginInspection beginInspection;
    private final OpenInspection openInspection;

    InspectionController(BeginInspection beginInspection, OpenInspection openInspection) {
        this.beginInspection = beginInspection;
        this.openInspection = openInspection;
    }

    /** @param own made by the page, so that a double click begins one */
    @Needs(INSPECT)
    @PostMapping("/sites/{id}/inspections")
    String create(
            @PathVariable SiteId id,
            @RequestParam(required = false) @Nullable InspectionId own,
            Officer officer,
            RedirectAttributes redirect) {
        InspectionId fresh = own == null ? new InspectionId(UUID.randomUUID()) : own;
        return switch (beginInspection.begin(id, fresh, officer)) {
            case BeginInspection.Outcome.Begun(InspectionId begun) -> "redirect:/inspections/" + begun;
            case BeginInspection.Outcome.Joined(InspectionId open) -> {
                Flash.say(redirect, "inspection.joined");
                yield "redirect:/inspections/" + open;
            }
        };
    }

    @Needs(VIEW_CONDITIONS)
    @GetMapping("/inspections/{id}")
    String show(@PathVariable InspectionId id, Officer officer, Model page) {
        page.addAttribute("page", openInspection.open(id, officer));
        page.addAttribute("defects", openInspection.defects(id, officer));
        return "reception/inspection/show";
    }
}
