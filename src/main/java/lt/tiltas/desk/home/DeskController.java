package lt.tiltas.desk.home;

import static lt.tiltas.desk.DeskRight.OPEN_DESK;

import lt.tiltas.access.Officer;
import lt.tiltas.desk.DeskRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DeskController {

    private final Today today;

    DeskController(Today today) {
        this.today = today;
    }

    @Needs(OPEN_DESK)
    @GetMapping("/desk")
    String show(Officer officer, Model page) {
        page.addAttribute("works", today.of(officer));
        return "desk/home/show";
    }
}
