package lt.tiltas.portal.application;

import static lt.tiltas.portal.PortalRight.OWN_APPLICATION;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.draft.Draft;
import lt.tiltas.permits.draft.FillDraft.Outcome;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnApplicationController {

    private final FillOwnApplication fillOwnApplication;

    OwnApplicationController(FillOwnApplication fillOwnApplication) {
        this.fillOwnApplication = fillOwnApplication;
    }

    @Needs(OWN_APPLICATION)
    @GetMapping("/my/application")
    String edit(Officer officer, Model page) {
        page.addAttribute("page", fillOwnApplication.open(officer));
        return "portal/application/edit";
    }

    @Needs(OWN_APPLICATION)
    @PostMapping("/my/application")
    String create(@RequestParam(defaultValue = "") String ground, Officer officer) {
        fillOwnApplication.begin(ground, officer);
        return "redirect:/my/application";
    }

    @Needs(OWN_APPLICATION)
    @PostMapping("/my/application/draft")
    String update(
            @ModelAttribute("draft") Draft.Filled form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return edit(officer, page);
        }
        switch (fillOwnApplication.fill(form, officer)) {
            case Outcome.Kept() -> Flash.say(redirect, "permit.draft.kept");
            case Outcome.HandedIn(var opened, int skipped) -> {
                Flash.say(redirect, "my.application.handed-in", opened.size());
                return "redirect:/my/documents";
            }
            case Outcome.NobodyChosen() -> errors.rejectValue("people", "NotEmpty.apply.people");
            case Outcome.NotRegistered(String state) -> errors.rejectValue("people", "my.application.not-registered");
        }
        return errors.hasErrors() ? edit(officer, page) : "redirect:/my/application";
    }
}
