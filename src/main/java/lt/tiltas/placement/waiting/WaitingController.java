package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WaitingController {

    private static final int LAST_PAGE = 100_000;

    private final ListWaiting listWaiting;
    private final Clock clock;

    WaitingController(ListWaiting listWaiting, Clock clock) {
        this.listWaiting = listWaiting;
        this.clock = clock;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/placements")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("listed", listWaiting.list(Math.clamp(page, 0, LAST_PAGE), officer));
        model.addAttribute("today", LocalDate.now(clock));
        return "placement/waiting/index";
    }
}
