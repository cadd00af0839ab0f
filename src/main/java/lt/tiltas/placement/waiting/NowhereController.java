package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom no place fits: never hidden behind those who are served. */
@Controller
class NowhereController {

    private static final int LAST_PAGE = 100_000;

    private final ListNowhere listNowhere;

    NowhereController(ListNowhere listNowhere) {
        this.listNowhere = listNowhere;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/placements/nowhere")
    String index(
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("page", listNowhere.list(cause, Math.clamp(page, 0, LAST_PAGE), officer));
        return "placement/waiting/nowhere";
    }
}
