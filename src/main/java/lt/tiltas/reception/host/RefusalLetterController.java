package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The refusal on paper, in the language in which the host is written to. */
@Controller
class RefusalLetterController {

    private final OpenRefusalLetter openRefusalLetter;

    RefusalLetterController(OpenRefusalLetter openRefusalLetter) {
        this.openRefusalLetter = openRefusalLetter;
    }

    @Needs(VET_HOST)
    @GetMapping("/hosts/{id}/letter")
    String show(@PathVariable HostOfferId id, Officer officer, Model page) {
        OpenRefusalLetter.Letter letter = openRefusalLetter.open(id, officer);
        page.addAttribute("letter", letter);
        page.addAttribute("file", "letter-" + letter.offer().code());
        return "pdf:reception/host/letter";
    }
}
