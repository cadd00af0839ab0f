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

/** How many may live at a site, said by hand. */
@Controller
class AllocableController {

    private final PlanSite planSite;
    private final PlanPages pages;

    AllocableController(PlanSite planSite, PlanPages pages) {
        this.planSite = planSite;
        this.pages = pages;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/allocable")
    String update(
            @PathVariable SiteId id,
            @ModelAttribute("allocable") PlanSite.Allocable allocable,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        pages.site(id, officer, language, page);
        allocable.check(errors);
        if (errors.hasErrors()) {
            return "reception/keeping/edit";
        }
        planSite.allocable(id, allocable, officer);
        Flash.say(redirect, allocable.number() == null ? "keeping.allocable-lifted" : "keeping.allocable-set");
        return "redirect:/sites/" + id;
    }
}
