package lt.tiltas.reception.resident;

import static lt.tiltas.reception.ReceptionRight.EXPORT_RESIDENTS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.OpenSite;
import lt.tiltas.reception.site.SitePage;
import lt.tiltas.reception.strip.SheetOf;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ResidentController {

    private final ResidentSheet sheet;
    private final OpenSite openSite;

    ResidentController(ResidentSheet sheet, OpenSite openSite) {
        this.sheet = sheet;
        this.openSite = openSite;
    }

    /** The answer is the sheet itself, or the page with what is missing. */
    @Needs(EXPORT_RESIDENTS)
    @PostMapping("/sites/{id}/residents")
    Object create(
            @PathVariable SiteId id,
            @ModelAttribute("wanted") ResidentSheet.Wanted wanted,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page) {
        SitePage shown = openSite.open(id, new SitePage.Filter(null, null), officer, language);
        wanted.check(errors);
        if (!errors.hasErrors()) {
            switch (sheet.take(id, wanted, language, officer)) {
                case ResidentSheet.Outcome.Taken(byte[] file) -> {
                    return SheetOf.answer(file, "residents.xlsx");
                }
                case ResidentSheet.Outcome.Nobody() -> errors.rejectValue("reason", "residents.error.nobody");
            }
        }
        page.addAttribute("page", shown);
        return "reception/site/show";
    }
}
