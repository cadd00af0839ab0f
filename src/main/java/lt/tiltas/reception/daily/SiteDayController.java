package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.SIGN_DAY;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One house's day: read, signed, corrected, printed. */
@Controller
class SiteDayController {

    private final SignDay signDay;
    private final Clock clock;

    SiteDayController(SignDay signDay, Clock clock) {
        this.signDay = signDay;
        this.clock = clock;
    }

    @Needs(SIGN_DAY)
    @GetMapping("/sites/{id}/daily")
    String show(
            @PathVariable SiteId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Model page) {
        page.addAttribute("page", signDay.open(id, day(day), officer));
        return "reception/daily/site";
    }

    @Needs(SIGN_DAY)
    @GetMapping("/sites/{id}/daily/paper")
    String index(
            @PathVariable SiteId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Officer officer,
            Model page) {
        SignDay.Page shown = signDay.open(id, day(day), officer);
        if (shown.signed().isEmpty()) {
            throw new NotHere("signed report");
        }
        page.addAttribute("page", shown);
        page.addAttribute("file", "daily-" + id + "-" + shown.day());
        return "pdf:reception/daily/paper";
    }

    @Needs(SIGN_DAY)
    @PostMapping("/sites/{id}/daily")
    String create(
            @PathVariable SiteId id,
            @Valid @ModelAttribute("report") DayForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        SignDay.Page shown = signDay.open(id, day(form.day()), officer);
        if (!errors.hasErrors()) {
            switch (signDay.sign(id, form, officer)) {
                case SignDay.Outcome.Signed(int version) -> {
                    Flash.say(redirect, version == 1 ? "daily.signed" : "daily.corrected");
                    return "redirect:/sites/" + id + "/daily?day=" + form.day();
                }
                case SignDay.Outcome.WhyMissing() -> errors.rejectValue("why", "daily.why-missing");
                case SignDay.Outcome.SignedMeanwhile() -> errors.reject("daily.signed-meanwhile");
            }
        }
        page.addAttribute("page", shown);
        return "reception/daily/site";
    }

    private LocalDate day(@Nullable LocalDate wanted) {
        return wanted == null ? LocalDate.now(clock) : wanted;
    }
}
