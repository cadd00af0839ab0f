package lt.tiltas.permits.unit;

import static lt.tiltas.permits.VisitRight.VIEW_CAPACITY;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.VisitRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PermitUnitController {

    private final ShowUnit showUnit;

    PermitUnitController(ShowUnit showUnit) {
        this.showUnit = showUnit;
    }

    @Needs(VIEW_CAPACITY)
    @GetMapping("/units/{id}")
    String show(
            @PathVariable UnitId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Model page) {
        page.addAttribute("page", showUnit.show(id, Optional.ofNullable(day), officer));
        page.addAttribute("opening", OpeningForm.fresh());
        return "permits/unit/show";
    }
}
