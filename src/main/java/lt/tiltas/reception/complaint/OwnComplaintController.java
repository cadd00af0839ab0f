package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.OWN_COMPLAINT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My complaints: told on my phone in my language, followed, answered to. */
@Controller
class OwnComplaintController {

    private final OpenComplaint openComplaint;
    private final LodgeComplaint lodgeComplaint;
    private final MoveComplaint moveComplaint;

    OwnComplaintController(OpenComplaint openComplaint, LodgeComplaint lodgeComplaint, MoveComplaint moveComplaint) {
        this.openComplaint = openComplaint;
        this.lodgeComplaint = lodgeComplaint;
        this.moveComplaint = moveComplaint;
    }

    @Needs(OWN_COMPLAINT)
    @GetMapping("/my/complaints")
    String index(Officer officer, Model page) {
        page.addAttribute("family", openComplaint.own(officer));
        return "reception/complaint/mine";
    }

    @Needs(OWN_COMPLAINT)
    @GetMapping("/my/complaints/new")
    String blank(Officer officer, Language language, Model page) {
        OpenComplaint.Family family = openComplaint.own(officer);
        page.addAttribute("family", family);
        page.addAttribute(
                "complaint",
                ComplaintForm.empty(family.home() == null ? null : family.home().site(), language.code()));
        return "reception/complaint/tell";
    }

    @Needs(OWN_COMPLAINT)
    @PostMapping("/my/complaints")
    String create(
            @Valid @ModelAttribute("complaint") ComplaintForm form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        OpenComplaint.Family family = openComplaint.own(officer);
        if (!errors.hasErrors()) {
            switch (lodgeComplaint.own(form, language.code(), officer)) {
                case LodgeComplaint.Outcome.Lodged(ComplaintId id, int to, boolean seen) -> {
                    Flash.say(redirect, "my.complaint.lodged");
                    return "redirect:/my/complaints/" + id;
                }
                case LodgeComplaint.Outcome.Unknown(String field) ->
                    errors.rejectValue(field, "complaint.unknown." + field);
            }
        }
        page.addAttribute("family", family);
        return "reception/complaint/tell";
    }

    @Needs(OWN_COMPLAINT)
    @GetMapping("/my/complaints/{id}")
    String show(@PathVariable ComplaintId id, Officer officer, Model page) {
        page.addAttribute("page", openComplaint.open(id, officer));
        return "reception/complaint/own";
    }

    @Needs(OWN_COMPLAINT)
    @PostMapping("/my/complaints/{id}/steps")
    String update(
            @PathVariable ComplaintId id,
            @Valid @ModelAttribute("move") StepForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenComplaint.Page opened = openComplaint.open(id, officer);
        if (!errors.hasErrors()) {
            switch (moveComplaint.move(id, form, officer)) {
                case MoveComplaint.Outcome.Moved(Step step, int org) -> {
                    Flash.say(redirect, "my.complaint.moved." + step.code());
                    return "redirect:/my/complaints/" + id;
                }
                case MoveComplaint.Outcome.WordsMissing() -> errors.rejectValue("words", "my.complaint.words-missing");
                case MoveComplaint.Outcome.NotPossible any -> errors.reject("complaint.not-possible");
                case MoveComplaint.Outcome.NobodyAbove() -> errors.reject("complaint.nobody-above");
            }
        }
        page.addAttribute("page", opened);
        return "reception/complaint/own";
    }
}
