package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came from devices and waits for a person. */
@Controller
class HeldController {

    private final ListHeld listHeld;

    HeldController(ListHeld listHeld) {
        this.listHeld = listHeld;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/offline/held")
    String index(Officer officer, Model page) {
        page.addAttribute("held", listHeld.list(officer));
        return "registration/offline/held";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/offline/held/{id}/settlement")
    String delete(@PathVariable OfflineId id, @RequestParam String hash, Officer officer, RedirectAttributes redirect) {
        listHeld.settle(id, hash, officer);
        Flash.say(redirect, "offline.settled");
        return "redirect:/offline/held";
    }
}
