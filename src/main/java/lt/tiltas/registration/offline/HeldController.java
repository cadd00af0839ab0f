package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came from devices and waits for a person. */
@Controller
class HeldController {

    private final ListHeld listHeld;
    private final OpenHeld openHeld;

    HeldController(ListHeld listHeld, OpenHeld openHeld) {
        this.listHeld = listHeld;
        this.openHeld = openHeld;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/offline/held")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("held", listHeld.list(page, officer));
        return "registration/offline/held";
    }

    /** @param hash of what was typed: under one key two may wait */
    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/offline/held/{id}")
    String show(
            @PathVariable OfflineId id, @RequestParam(defaultValue = "") String hash, Officer officer, Model model) {
        model.addAttribute("page", openHeld.open(id, hash, officer));
        return "registration/offline/show";
    }
}
