package lt.tiltas.web;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A problem's type is an address that can be opened: what it means and what to do. */
@Controller
class ProblemController {

    private final Messages messages;

    ProblemController(Messages messages) {
        this.messages = messages;
    }

    @Open
    @GetMapping("/problems/{code}")
    String show(@PathVariable String code, Language language, Model page) {
        if (!messages.has(language, "problem." + code + ".title")) {
            throw new NotHere("problem");
        }
        page.addAttribute("code", code);
        return "problem/show";
    }
}
