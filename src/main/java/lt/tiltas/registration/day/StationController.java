package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StationController {

    private final ShowStation showStation;

    StationController(ShowStation showStation) {
        this.showStation = showStation;
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/days/{id}/stations/{station}")
    String show(
            @PathVariable DayId id,
            @PathVariable String station,
            @RequestParam(defaultValue = "0") int desk,
            Officer officer,
            Model page) {
        page.addAttribute("page", showStation.show(id, station, Math.clamp(desk, 0, 99), officer));
        page.addAttribute("key", UUID.randomUUID());
        return "registration/day/station";
    }
}
