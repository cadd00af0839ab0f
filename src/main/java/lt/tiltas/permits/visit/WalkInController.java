package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class WalkInController {

    private final TakeWalkIn takeWalkIn;

    WalkInController(TakeWalkIn takeWalkIn) {
        this.takeWalkIn = takeWalkIn;
    }

    @Needs(WORK_AT_PERMIT_DESK)
    @PostMapping("/units/{id}/walk-ins")
    String create(
            @PathVariable UnitId id,
            @RequestParam UUID key,
            @RequestParam String household,
            @RequestParam(defaultValue = "1") int desk,
            Officer officer,
            RedirectAttributes redirect) {
        switch (takeWalkIn.take(id, key, household, officer)) {
            case TakeWalkIn.Outcome.Waits(int number) -> Flash.say(redirect, "visit.waits", number);
            case TakeWalkIn.Outcome.NoSuchHousehold() -> Flash.warn(redirect, "visit.no-such-household");
            case TakeWalkIn.Outcome.HasVisit(var on) -> Flash.warn(redirect, "visit.has-visit-on", Dates.iso(on));
        }
        return "redirect:/permits/desk?unit=" + id + "&desk=" + desk;
    }
}
