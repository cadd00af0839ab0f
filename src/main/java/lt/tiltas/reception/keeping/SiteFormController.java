package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SiteFormController {

    private final KeepSite keepSite;
    private final SiteChoices choices;

    SiteFormController(KeepSite keepSite, SiteChoices choices) {
        this.keepSite = keepSite;
        this.choices = choices;
    }

    @Needs(KEEP_SITES)
    @GetMapping("/sites/new")
    String blank(Officer officer, Language language, Model page) {
        boolean local = officer.role() == Role.CASEMANAGER;
        page.addAttribute(
                "site",
                SiteForm.blank(
                        keepSite.blank(officer),
                        local ? officer.organisation().value() : null,
                        officer.organisation().value()));
        return form(null, UUID.randomUUID(), officer, language, page);
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites")
    String create(
            @RequestParam(required = false) UUID own,
            @ModelAttribute("site") SiteForm site,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        UUID id = own == null ? UUID.randomUUID() : own;
        site.check(errors);
        if (!errors.hasErrors()) {
            switch (keepSite.open(id, site, officer)) {
                case KeepSite.Outcome.Kept(SiteId kept) -> {
                    Flash.say(redirect, "keeping.opened");
                    return "redirect:/sites/" + kept + "/rooms";
                }
                case KeepSite.Outcome.NotYours() -> errors.rejectValue("operator", "keeping.not-yours");
                case KeepSite.Outcome.Changed() -> errors.rejectValue("name", "keeping.changed-meanwhile");
            }
        }
        return form(null, id, officer, language, page);
    }

    @Needs(KEEP_SITES)
    @GetMapping("/sites/{id}/edit")
    String edit(@PathVariable SiteId id, Officer officer, Language language, Model page) {
        page.addAttribute("site", SiteForm.of(keepSite.open(id, officer)));
        return form(id, id.value(), officer, language, page);
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}")
    String update(
            @PathVariable SiteId id,
            @ModelAttribute("site") SiteForm site,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        keepSite.open(id, officer);
        site.check(errors);
        if (!errors.hasErrors()) {
            switch (keepSite.change(id, site, officer)) {
                case KeepSite.Outcome.Kept(SiteId kept) -> {
                    Flash.say(redirect, "keeping.changed");
                    return "redirect:/sites/" + kept;
                }
                case KeepSite.Outcome.NotYours() -> errors.rejectValue("operator", "keeping.not-yours");
                case KeepSite.Outcome.Changed() -> errors.rejectValue("name", "keeping.changed-meanwhile");
            }
        }
        return form(id, id.value(), officer, language, page);
    }

    private String form(@Nullable SiteId id, UUID own, Officer officer, Language language, Model page) {
        page.addAttribute("page", choices.open(id, own, officer, language));
        return "reception/keeping/edit";
    }
}
