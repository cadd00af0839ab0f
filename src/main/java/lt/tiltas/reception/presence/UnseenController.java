package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom somebody should ask after. Nobody's stay ends by it. */
@Controller
class UnseenController {

    private final ListPresence listPresence;

    UnseenController(ListPresence listPresence) {
        this.listPresence = listPresence;
    }

    @Needs(VIEW_PRESENCE)
    @GetMapping("/presence/unseen")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("missed", listPresence.unseen(page, officer));
        return "reception/presence/unseen";
    }
}
