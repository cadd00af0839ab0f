package lt.tiltas.desk.offline;

import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page that works without a network. It holds forms and words, and nothing of anybody: hence open, and kept by the device. */
@Controller
class OfflineController {

    /** The former address answers with the page itself: a worker of before would follow a redirect and then not be let show what it found. */
    @Open
    @GetMapping({"/offline/work", "/offline/registration"})
    String show() {
        return "desk/offline/shell";
    }

    @Open
    @GetMapping("/offline")
    String index() {
        return "redirect:/offline/work";
    }
}
