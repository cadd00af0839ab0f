package lt.tiltas.desk.home;

import static lt.tiltas.desk.DeskRight.OPEN_DESK;

import lt.tiltas.access.Officer;
import lt.tiltas.desk.DeskRight.Needs;
import lt.tiltas.programme.CaseloadRight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskController {

    private final Today today;
    private final OpenToday openToday;

    DeskController(Today today, OpenToday openToday) {
        this.today = today;
        this.openToday = openToday;
    }

    @Needs(OPEN_DESK)
    @GetMapping("/desk")
    String show(@RequestParam(required = false) @Nullable String list, Officer officer, Model page) {
        if (officer.may(CaseloadRight.OPEN_TODAY)) {
            DayPage day = openToday.show(officer, list);
            page.addAttribute("page", day);
            return list == null ? "desk/home/day" : "desk/home/list";
        }
        page.addAttribute("works", today.of(officer));
        return "desk/home/show";
    }
}
