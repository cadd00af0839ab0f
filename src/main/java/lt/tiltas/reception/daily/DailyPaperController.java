package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.VIEW_DAYS;

import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day of all houses on paper. */
@Controller
class DailyPaperController {

    private final ListDays listDays;

    DailyPaperController(ListDays listDays) {
        this.listDays = listDays;
    }

    @Needs(VIEW_DAYS)
    @GetMapping("/daily/paper")
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Model page) {
        ListDays.Page shown = listDays.list(day, officer);
        page.addAttribute("page", shown);
        page.addAttribute("file", "daily-" + shown.day());
        return "pdf:reception/daily/country";
    }
}
