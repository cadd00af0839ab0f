package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inspections from devices that wait for a person. */
@Controller
class HeldInspectionController {

    private final DecideHeldInspection decide;

    HeldInspectionController(DecideHeldInspection decide) {
        this.decide = decide;
    }

    @Needs(INSPECT)
    @GetMapping("/inspections/held")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("held", decide.list(page, officer));
        return "reception/inspection/held";
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/held/{id}")
    String create(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String hash,
            Officer officer,
            RedirectAttributes redirect) {
        return switch (decide.take(id, hash, officer)) {
            case DecideHeldInspection.Outcome.Taken(InspectionId taken) -> "redirect:/inspections/" + taken;
            case DecideHeldInspection.Outcome.NotPossible() -> {
                Flash.warn(redirect, "inspection.held.not-possible");
                yield "redirect:/inspections/held";
            }
        };
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/held/{id}/settlement")
    String delete(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String hash,
            Officer officer,
            RedirectAttributes redirect) {
        decide.putAside(id, hash, officer);
        Flash.say(redirect, "inspection.held.settled");
        return "redirect:/inspections/held";
    }
}
