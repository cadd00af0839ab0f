package lt.tiltas.permits.visit;

import lt.tiltas.access.Open;
import lt.tiltas.permits.UnitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The screen in the waiting room. */
@Controller
class WallController {

    private final ShowWall showWall;

    WallController(ShowWall showWall) {
        this.showWall = showWall;
    }

    @Open
    @GetMapping("/walls/{id}")
    String show(@PathVariable UnitId id, Model page) {
        page.addAttribute("wall", showWall.show(id));
        page.addAttribute("id", id);
        return "permits/visit/wall";
    }
}
