package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The stores of all houses the officer works for. */
@Controller
class AidController {

    private final OpenStore openStore;

    AidController(OpenStore openStore) {
        this.openStore = openStore;
    }

    @Needs(KEEP_STORE)
    @GetMapping("/aid")
    String index(Officer officer, Model page) {
        page.addAttribute("lines", openStore.list(officer));
        return "reception/aid/index";
    }
}
