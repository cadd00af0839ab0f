package lt.tiltas.permits.unit;

import static lt.tiltas.permits.VisitRight.VIEW_CAPACITY;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.VisitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CapacityController {

    private final ShowCapacity showCapacity;

    CapacityController(ShowCapacity showCapacity) {
        this.showCapacity = showCapacity;
    }

    @Needs(VIEW_CAPACITY)
    @GetMapping("/permits/capacity")
    String index(Officer officer, Model page) {
        page.addAttribute("capacity", showCapacity.show(officer));
        return "permits/unit/capacity";
    }
}
