package lt.tiltas.registration.offline;

import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page that works without a network. It holds forms and words, and nothing of anybody: hence open, and kept by the device. */
@Controller
class OfflineController {

    @Open
    @GetMapping("/offline/registration")
    String blank() {
        return "registration/offline/shell";
    }
}
