package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a site with all its forms, for whichever of them comes back. */
@Component
class PlanPages {

    private final Access access;
    private final KeepSite keepSite;
    private final SiteChoices choices;

    PlanPages(Access access, KeepSite keepSite, SiteChoices choices) {
        this.access = access;
        this.keepSite = keepSite;
        this.choices = choices;
    }

    void site(SiteId id, Officer officer, Language language, Model page) {
        access.allow(officer, KEEP_SITES);
        page.addAttribute("site", SiteForm.of(keepSite.open(id, officer)));
        page.addAttribute("page", choices.open(id, id.value(), officer, language));
    }
}
