package lt.tiltas.registration.history;

import static lt.tiltas.registration.RegistrationRight.VIEW_HISTORY;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HistoryController {

    private final ShowHistory showHistory;

    HistoryController(ShowHistory showHistory) {
        this.showHistory = showHistory;
    }

    @Needs(VIEW_HISTORY)
    @GetMapping("/people/{id}/history")
    String index(@PathVariable PersonId id, Officer officer, Model page) {
        ShowHistory.Open open = showHistory.open(id, officer);
        page.addAttribute("whose", open.whose());
        page.addAttribute("entries", open.entries());
        return "registration/history/index";
    }
}
