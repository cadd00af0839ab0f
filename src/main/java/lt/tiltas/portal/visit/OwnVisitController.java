package lt.tiltas.portal.visit;

import static lt.tiltas.permits.VisitRight.OWN_VISIT;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.OwnVisits;
import lt.tiltas.permits.VisitRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnVisitController {

    private final KeepOwnVisit keepOwnVisit;

    OwnVisitController(KeepOwnVisit keepOwnVisit) {
        this.keepOwnVisit = keepOwnVisit;
    }

    @Needs(OWN_VISIT)
    @GetMapping("/my/visit")
    String show(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "false") boolean moving,
            Officer officer,
            Model page) {
        KeepOwnVisit.Shown shown = keepOwnVisit.open(unit, day, moving, officer);
        page.addAttribute("page", shown.visits());
        page.addAttribute("window", shown.window());
        page.addAttribute("key", UUID.randomUUID());
        return "portal/visit/show";
    }

    /** @param key made by the page, so that a double tap is one visit */
    @Needs(OWN_VISIT)
    @PostMapping("/my/visit")
    String create(
            @RequestParam UUID key,
            @RequestParam String unit,
            @RequestParam String at,
            Officer officer,
            RedirectAttributes redirect) {
        say(keepOwnVisit.hold(key, unit, at, officer), "my.visit.held", redirect);
        return "redirect:/my/visit";
    }

    @Needs(OWN_VISIT)
    @PostMapping("/my/visit/time")
    String update(@RequestParam String unit, @RequestParam String at, Officer officer, RedirectAttributes redirect) {
        say(keepOwnVisit.move(unit, at, officer), "my.visit.moved", redirect);
        return "redirect:/my/visit";
    }

    @Needs(OWN_VISIT)
    @PostMapping("/my/visit/cancellation")
    String delete(Officer officer, RedirectAttributes redirect) {
        say(keepOwnVisit.cancel(officer), "my.visit.cancelled", redirect);
        return "redirect:/my/visit";
    }

    static void say(OwnVisits.Answer answer, String done, RedirectAttributes redirect) {
        switch (answer) {
            case DONE -> Flash.say(redirect, done);
            case GONE -> Flash.warn(redirect, "my.visit.gone");
            case HAS_ONE -> Flash.warn(redirect, "my.visit.has-one");
            case NOT_ITS_DAY -> Flash.warn(redirect, "my.visit.not-its-day");
        }
    }
}
