package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A site ends, when nobody lives there any more. */
@Controller
class SiteClosingController {

    private final PlanSite planSite;
    private final PlanPages pages;

    SiteClosingController(PlanSite planSite, PlanPages pages) {
        this.planSite = planSite;
        this.pages = pages;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/closing")
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
                : StandbyController.said(planSite.close(id, act, officer), "keeping.closed", id, redirect);
    }
}
