package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A defect of what an inspection found, also after it was signed: one that came from a device is signed as it comes. */
@Controller
class FoundDefectController {

    private final ReportAnswer reportAnswer;

    FoundDefectController(ReportAnswer reportAnswer) {
        this.reportAnswer = reportAnswer;
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/{id}/defects")
    String create(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String indicator,
            Officer officer,
            Language language,
            RedirectAttributes redirect) {
        return reportAnswer
                .report(id, indicator, language, officer)
                .map(made -> "redirect:/defects/" + made)
                .orElseGet(() -> {
                    Flash.warn(redirect, "inspection.defect.not-met-only");
                    return "redirect:/inspections/" + id;
                });
    }
}
