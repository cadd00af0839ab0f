package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.RUN_DAY;
import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DayController {

    private final ShowDay showDay;
    private final OpenDay openDay;

    DayController(ShowDay showDay, OpenDay openDay) {
        this.showDay = showDay;
        this.openDay = openDay;
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/days")
    String index(Officer officer, Model page) {
        page.addAttribute("days", showDay.list(officer));
        page.addAttribute("day", DayForm.fresh());
        page.addAttribute("id", new DayId(UUID.randomUUID()));
        return "registration/day/index";
    }

    /** @param id made by the page, so that a double click opens one day */
    @Needs(RUN_DAY)
    @PostMapping("/days")
    String create(
            @RequestParam DayId id,
            @ModelAttribute("day") DayForm form,
            BindingResult errors,
            Officer officer,
            Model page) {
        form.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("days", showDay.list(officer));
            page.addAttribute("id", id);
            return "registration/day/index";
        }
        return "redirect:/days/" + openDay.open(id, form, officer);
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/days/{id}")
    String show(@PathVariable DayId id, Officer officer, Model page) {
        page.addAttribute("page", showDay.show(id, officer));
        return "registration/day/show";
    }
}
