package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One house's store with its ledger. */
@Controller
class StoreController {

    private static final int MOST = 100_000;

    private final OpenStore openStore;
    private final SetMinimum setMinimum;

    StoreController(OpenStore openStore, SetMinimum setMinimum) {
        this.openStore = openStore;
        this.setMinimum = setMinimum;
    }

    @Needs(KEEP_STORE)
    @GetMapping("/sites/{id}/aid")
    String show(
            @PathVariable SiteId id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("page", openStore.open(id, kind, Math.max(page, 0), officer));
        return "reception/aid/store";
    }

    @Needs(KEEP_STORE)
    @GetMapping("/sites/{id}/aid/ledger")
    ResponseEntity<byte[]> index(@PathVariable SiteId id, Officer officer, Language language) {
        return openStore.sheet(id, language, officer).answer("ledger-" + id);
    }

    /** How little is too little; the ledger is not touched. */
    @Needs(KEEP_STORE)
    @PostMapping("/sites/{id}/aid/minimum")
    String update(
            @PathVariable SiteId id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String minimum,
            Officer officer,
            RedirectAttributes redirect) {
        boolean right = minimum.strip().matches("[0-9]{1,5}") && Integer.parseInt(minimum.strip()) <= MOST;
        openStore.open(id, kind, 0, officer);
        if (right) {
            setMinimum.set(id, kind, Integer.parseInt(minimum.strip()), officer);
            Flash.say(redirect, "aid.minimum.set");
        } else {
            Flash.warn(redirect, "aid.minimum.number");
        }
        return "redirect:/sites/" + id + "/aid";
    }
}
