package lt.tiltas.permits.queue;

import static lt.tiltas.permits.PermitRight.LIST_PERMITS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitQueueController {

    private final ListPermits listPermits;

    PermitQueueController(ListPermits listPermits) {
        this.listPermits = listPermits;
    }

    @Needs(LIST_PERMITS)
    @GetMapping("/permits")
    String index(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable UUID after,
            Officer officer,
            Model model) {
        model.addAttribute("listed", listPermits.list(show, after, officer));
        return "permits/queue/index";
    }
}
