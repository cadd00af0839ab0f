package lt.tiltas.permits.queue;

import static lt.tiltas.permits.PermitRight.LIST_PERMITS;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitQueueController {

    private static final int LAST_PAGE = 100_000;

    private final ListPermits listPermits;

    PermitQueueController(ListPermits listPermits) {
        this.listPermits = listPermits;
    }

    @Needs(LIST_PERMITS)
    @GetMapping("/permits")
    String index(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", listPermits.list(show, Math.clamp(page, 0, LAST_PAGE), officer));
        return "permits/queue/index";
    }
}
