package lt.tiltas.reception.scan;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HeldScanController {

    private final HeldScans heldScans;

    HeldScanController(HeldScans heldScans) {
        this.heldScans = heldScans;
    }

    @Needs(RECORD_PRESENCE)
    @GetMapping("/presence/held")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("held", heldScans.list(page, officer));
        return "reception/scan/held";
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/held/{id}/settlement")
    String delete(@PathVariable ShownId id, @RequestParam String hash, Officer officer, RedirectAttributes redirect) {
        heldScans.settle(id, hash, officer);
        Flash.say(redirect, "presence.held.settled");
        return "redirect:/presence/held";
    }
}
