package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BookingId;
import lt.tiltas.programme.InterpreterId;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.interpreter.BookInterpreter.Answer;
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
class BookingController {

    private final BookInterpreter bookInterpreter;

    BookingController(BookInterpreter bookInterpreter) {
        this.bookInterpreter = bookInterpreter;
    }

    @Needs(ARRANGE_MEETING)
    @GetMapping("/meetings/{id}/interpreter")
    String show(@PathVariable MeetingId id, Officer officer, Model page) {
        page.addAttribute("page", bookInterpreter.open(id, officer));
        return "programme/interpreter/show";
    }

    /** One is wanted; or, with the interpreter named, somebody is asked. */
    @Needs(ARRANGE_MEETING)
    @PostMapping("/meetings/{id}/interpreter")
    String create(
            @PathVariable MeetingId id,
            @RequestParam(required = false) InterpreterId interpreter,
            Officer officer,
            RedirectAttributes redirect) {
        if (interpreter == null) {
            bookInterpreter.want(id, officer);
            Flash.say(redirect, "booking.wanted");
        } else {
            say(bookInterpreter.offer(id, interpreter, officer), "booking.said.offered", redirect);
        }
        return "redirect:/meetings/" + id + "/interpreter";
    }

    @Needs(ARRANGE_MEETING)
    @PostMapping("/meetings/{id}/interpreter/emergency")
    String update(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("emergency") Emergency emergency,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", bookInterpreter.open(id, officer));
            return "programme/interpreter/show";
        }
        say(bookInterpreter.help(id, emergency, officer), "booking.said.emergency", redirect);
        return "redirect:/meetings/" + id + "/interpreter";
    }

    @Needs(ARRANGE_MEETING)
    @PostMapping("/meetings/{id}/interpreter/{booking}")
    String edit(
            @PathVariable MeetingId id,
            @PathVariable BookingId booking,
            @RequestParam String to,
            @RequestParam(defaultValue = "false") boolean noRelative,
            Officer officer,
            RedirectAttributes redirect) {
        say(bookInterpreter.move(booking, to, noRelative, officer), "booking.said." + to, redirect);
        return "redirect:/meetings/" + id + "/interpreter";
    }

    private static void say(Answer answer, String done, RedirectAttributes redirect) {
        switch (answer) {
            case DONE -> Flash.say(redirect, done);
            case NOT_FREE -> Flash.warn(redirect, "booking.not-free");
            case RELATIVE -> Flash.warn(redirect, "booking.relative");
            case NOT_NOW -> Flash.warn(redirect, "booking.not-now");
        }
    }
}
