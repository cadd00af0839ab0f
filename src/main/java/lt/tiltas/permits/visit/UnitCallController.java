package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class UnitCallController {

    private final CallVisit callVisit;

    UnitCallController(CallVisit callVisit) {
        this.callVisit = callVisit;
    }

    @Needs(WORK_AT_PERMIT_DESK)
    @PostMapping("/units/{id}/calls")
    String create(
            @PathVariable UnitId id,
            @RequestParam int desk,
            @RequestParam UUID key,
            Officer officer,
            RedirectAttributes redirect) {
        switch (callVisit.call(id, desk, key, officer)) {
            case CallVisit.Outcome.Called() -> {}
            case CallVisit.Outcome.NobodyWaits() -> Flash.warn(redirect, "visit.nobody-waits");
            case CallVisit.Outcome.StillServing(int number) -> Flash.warn(redirect, "visit.still-serving", number);
        }
        return "redirect:/permits/desk?unit=" + id + "&desk=" + desk;
    }
}
