package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Houses today, and one house on a day. */
@Controller
class PresenceController {

    private final ListPresence listPresence;

    PresenceController(ListPresence listPresence) {
        this.listPresence = listPresence;
    }

    @Needs(VIEW_PRESENCE)
    @GetMapping("/presence")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("houses", listPresence.houses(page, officer));
        return "reception/presence/index";
    }

    @Needs(VIEW_PRESENCE)
    @GetMapping("/presence/{id}")
    String show(
            @PathVariable SiteId id,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("day", listPresence.day(id, Optional.ofNullable(day), page, officer));
        model.addAttribute("standing", PresenceDay.STANDINGS.contains(standing) ? standing : "");
        return "reception/presence/day";
    }
}
