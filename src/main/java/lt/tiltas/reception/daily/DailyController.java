package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.VIEW_DAYS;

import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A day of all houses: added up, on paper, as a sheet. */
@Controller
class DailyController {

    private final ListDays listDays;
    private final Municipalities municipalities;

    DailyController(ListDays listDays, Municipalities municipalities) {
        this.listDays = listDays;
        this.municipalities = municipalities;
    }

    @Needs(VIEW_DAYS)
    @GetMapping("/daily")
    String index(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Language language,
            Model page) {
        page.addAttribute("page", listDays.list(day, officer));
        page.addAttribute("municipalities", municipalities.names(language));
        return "reception/daily/index";
    }

    @Needs(VIEW_DAYS)
    @GetMapping("/daily/sheet")
    ResponseEntity<byte[]> show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Language language) {
        return listDays.sheet(day, language, officer)
                .answer("daily-" + listDays.list(day, officer).day());
    }
}
