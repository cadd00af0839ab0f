package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.KEEP_INTERPRETERS;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.InterpreterId;
import lt.tiltas.programme.MeetingRight.Needs;
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
class InterpreterController {

    private final KeepInterpreters keepInterpreters;
    private final Clock clock;

    InterpreterController(KeepInterpreters keepInterpreters, Clock clock) {
        this.keepInterpreters = keepInterpreters;
        this.clock = clock;
    }

    @Needs(KEEP_INTERPRETERS)
    @GetMapping("/interpreters")
    String index(Officer officer, Model page) {
        page.addAttribute("page", keepInterpreters.list(officer));
        page.addAttribute("today", LocalDate.now(clock));
        return "programme/interpreter/index";
    }

    @Needs(KEEP_INTERPRETERS)
    @GetMapping("/interpreters/new")
    String blank() {
        return "programme/interpreter/blank";
    }

    @Needs(KEEP_INTERPRETERS)
    @PostMapping("/interpreters")
    String create(
            @Valid @ModelAttribute("interpreter") Interpreter.New interpreter,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "programme/interpreter/blank";
        }
        keepInterpreters.add(interpreter, officer);
        Flash.say(redirect, "interpreter.added");
        return "redirect:/interpreters";
    }

    @Needs(KEEP_INTERPRETERS)
    @GetMapping("/interpreters/{id}/edit")
    String edit(@PathVariable InterpreterId id, Officer officer, Model page) {
        Interpreter found = keepInterpreters.open(id, officer);
        page.addAttribute("found", found);
        page.addAttribute("interpreter", found.written());
        return "programme/interpreter/edit";
    }

    @Needs(KEEP_INTERPRETERS)
    @PostMapping("/interpreters/{id}")
    String update(
            @PathVariable InterpreterId id,
            @Valid @ModelAttribute("interpreter") Interpreter.New interpreter,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean resting,
            @RequestParam int version,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("found", keepInterpreters.open(id, officer));
            return "programme/interpreter/edit";
        }
        keepInterpreters.change(id, interpreter, resting ? "resting" : "ready", version, officer);
        Flash.say(redirect, "interpreter.changed");
        return "redirect:/interpreters";
    }
}
