package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitDeskController {

    private final ShowDesk showDesk;

    PermitDeskController(ShowDesk showDesk) {
        this.showDesk = showDesk;
    }

    @Needs(WORK_AT_PERMIT_DESK)
    @GetMapping("/permits/desk")
    String show(
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int desk,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("page", showDesk.show(Optional.ofNullable(unit), Math.clamp(desk, 1, 99), page, officer));
        model.addAttribute("key", UUID.randomUUID());
        return "permits/visit/desk";
    }
}
