package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the officer's organisation has to answer, and one of them. */
@Controller
class ComplaintController {

    private final OpenComplaint openComplaint;
    private final MoveComplaint moveComplaint;

    ComplaintController(OpenComplaint openComplaint, MoveComplaint moveComplaint) {
        this.openComplaint = openComplaint;
        this.moveComplaint = moveComplaint;
    }

    @Needs(HEAR_COMPLAINT)
    @GetMapping("/complaints")
    String index(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", openComplaint.list(!show.equals("done"), Math.max(page, 0), officer));
        return "reception/complaint/index";
    }

    @Needs(HEAR_COMPLAINT)
    @GetMapping("/complaints/{id}")
    String show(@PathVariable ComplaintId id, Officer officer, Model page) {
        page.addAttribute("page", openComplaint.open(id, officer));
        return "reception/complaint/show";
    }

    @Needs(HEAR_COMPLAINT)
    @PostMapping("/complaints/{id}/steps")
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
                    Flash.say(redirect, "complaint.moved." + step.code());
                    return "redirect:/complaints/" + id;
                }
                case MoveComplaint.Outcome.NotPossible any -> errors.reject("complaint.not-possible");
                case MoveComplaint.Outcome.WordsMissing() ->
                    errors.rejectValue(
                            "words", "complaint.words-missing." + form.step().code());
                case MoveComplaint.Outcome.NobodyAbove() -> errors.reject("complaint.nobody-above");
            }
        }
        page.addAttribute("page", opened);
        return "reception/complaint/show";
    }
}
