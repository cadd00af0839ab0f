package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is given, to whom and how much, with the source. */
@Controller
class AidKindController {

    private final OpenStore openStore;

    AidKindController(OpenStore openStore) {
        this.openStore = openStore;
    }

    @Needs(KEEP_STORE)
    @GetMapping("/aid/kinds")
    String index(Officer officer, Model page) {
        page.addAttribute("kinds", openStore.kinds(officer));
        return "reception/aid/kinds";
    }
}
