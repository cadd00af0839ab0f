package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class InterpreterWishController {

    private final SayWish sayWish;

    InterpreterWishController(SayWish sayWish) {
        this.sayWish = sayWish;
    }

    @Needs(ARRANGE_MEETING)
    @GetMapping("/programmes/{id}/interpreter")
    String edit(@PathVariable ProgrammeId id, Officer officer, Model page) {
        SayWish.Page opened = sayWish.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute("wish", opened.wish());
        return "programme/interpreter/wish";
    }

    @Needs(ARRANGE_MEETING)
    @PostMapping("/programmes/{id}/interpreter")
    String update(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("wish") Wish wish,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", sayWish.open(id, officer));
            return "programme/interpreter/wish";
        }
        SayWish.Page said = sayWish.say(id, wish, officer);
        Flash.say(redirect, "interpreter-wish.said");
        return "redirect:/households/" + said.led().household().id() + "/programme";
    }
}
