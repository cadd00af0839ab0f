package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WaitingController {

    private final ListWaiting listWaiting;
    private final Clock clock;

    WaitingController(ListWaiting listWaiting, Clock clock) {
        this.listWaiting = listWaiting;
        this.clock = clock;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/placements")
    String index(Officer officer, Model page) {
        page.addAttribute("waiting", listWaiting.list(officer));
        page.addAttribute("today", LocalDate.now(clock));
        return "placement/waiting/index";
    }
}
