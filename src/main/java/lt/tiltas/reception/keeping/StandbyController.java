package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A site on standby is opened, and stands by again. */
@Controller
class StandbyController {

    private final PlanSite planSite;
    private final PlanPages pages;

    StandbyController(PlanSite planSite, PlanPages pages) {
        this.planSite = planSite;
        this.pages = pages;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/standby-opening")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("act") PlanSite.Act act,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        pages.site(id, officer, language, page);
        act.check(errors);
        return errors.hasErrors()
                ? "reception/keeping/edit"
                : said(planSite.openStandby(id, act, officer), "keeping.standby-opened", id, redirect);
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/standby")
    String delete(
            @PathVariable SiteId id,
            @ModelAttribute("act") PlanSite.Act act,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        pages.site(id, officer, language, page);
        act.check(errors);
        return errors.hasErrors()
                ? "reception/keeping/edit"
                : said(planSite.standDown(id, act, officer), "keeping.stood-down", id, redirect);
    }

    static String said(PlanSite.Outcome outcome, String done, SiteId id, RedirectAttributes redirect) {
        switch (outcome) {
            case PlanSite.Outcome.Done(var on) -> Flash.say(redirect, done, on.toString());
            case PlanSite.Outcome.LivedIn(int people) -> Flash.warn(redirect, "keeping.lived-in", people);
            case PlanSite.Outcome.TooEarly() -> Flash.warn(redirect, "keeping.too-early");
            case PlanSite.Outcome.Already() -> Flash.warn(redirect, "keeping.already");
        }
        return "redirect:/sites/" + id;
    }
}
