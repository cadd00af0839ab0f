package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.RUN_DAY;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DayEndController {

    private final CloseDay closeDay;

    DayEndController(CloseDay closeDay) {
        this.closeDay = closeDay;
    }

    @Needs(RUN_DAY)
    @PostMapping("/days/{id}/end")
    String create(@PathVariable DayId id, Officer officer) {
        closeDay.close(id, officer);
        return "redirect:/days/" + id;
    }
}
