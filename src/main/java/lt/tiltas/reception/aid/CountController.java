package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stocktaking. */
@Controller
class CountController {

    private static final String COUNT = "count";

    private final CountAid countAid;

    CountController(CountAid countAid) {
        this.countAid = countAid;
    }

    @Needs(KEEP_STORE)
    @GetMapping("/sites/{id}/aid/count")
    String blank(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("page", countAid.open(id, officer));
        return "reception/aid/count";
    }

    @Needs(KEEP_STORE)
    @PostMapping("/sites/{id}/aid/count")
    String create(
            @PathVariable SiteId id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        var errors = new MapBindingResult(typed, COUNT);
        return switch (countAid.count(id, sent(typed), typed, errors, officer)) {
            case CountAid.Outcome.Counted(int kinds, int differences) -> {
                Flash.say(redirect, "aid.counted", kinds, differences);
                yield "redirect:/sites/" + id + "/aid";
            }
            case CountAid.Outcome.Refused(CountAid.Page shown) -> {
                page.addAttribute("page", shown);
                page.addAttribute(BindingResult.MODEL_KEY_PREFIX + COUNT, errors);
                yield "reception/aid/count";
            }
        };
    }

    static UUID sent(Map<String, String> typed) {
        try {
            return UUID.fromString(typed.getOrDefault("sent", ""));
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }
}
