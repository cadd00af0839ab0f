package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import jakarta.validation.Valid;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
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

@Controller
class MentorController {

    private final KeepMentors keepMentors;
    private final VetMentor vetMentor;

    MentorController(KeepMentors keepMentors, VetMentor vetMentor) {
        this.keepMentors = keepMentors;
        this.vetMentor = vetMentor;
    }

    @Needs(MENTOR_VET)
    @GetMapping("/mentors")
    String index(@RequestParam(defaultValue = "working") String shown, Officer officer, Model page) {
        String known = shown.equals("soon") || shown.equals("barred") ? shown : "working";
        page.addAttribute("listed", keepMentors.list(known, officer));
        return "programme/mentor/index";
    }

    @Needs(MENTOR_VET)
    @GetMapping("/mentors/new")
    String blank(Officer officer, Model page) {
        page.addAttribute("page", keepMentors.blank(officer));
        page.addAttribute("mentor", Mentor.Form.empty());
        return "programme/mentor/edit";
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors")
    String create(
            @Valid @ModelAttribute("mentor") Mentor.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            Optional<MentorId> added = keepMentors.add(form, officer);
            if (added.isPresent()) {
                Flash.say(redirect, "mentor.added");
                return "redirect:/mentors/" + added.get();
            }
            errors.rejectValue("org", "NotBlank");
        }
        page.addAttribute("page", keepMentors.blank(officer));
        return "programme/mentor/edit";
    }

    @Needs(MENTOR_VET)
    @GetMapping("/mentors/{id}")
    String show(@PathVariable MentorId id, Officer officer, Model page) {
        page.addAttribute("page", vetMentor.open(id, officer));
        return "programme/mentor/show";
    }

    @Needs(MENTOR_VET)
    @GetMapping("/mentors/{id}/edit")
    String edit(@PathVariable MentorId id, Officer officer, Model page) {
        KeepMentors.Page opened = keepMentors.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute("mentor", opened.mentor().written());
        return "programme/mentor/edit";
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors/{id}")
    String update(
            @PathVariable MentorId id,
            @Valid @ModelAttribute("mentor") Mentor.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !keepMentors.change(id, form, officer)) {
            errors.rejectValue("org", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", keepMentors.open(id, officer));
            return "programme/mentor/edit";
        }
        Flash.say(redirect, "mentor.changed");
        return "redirect:/mentors/" + id;
    }
}
