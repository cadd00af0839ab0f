package lt.tiltas.law.holiday;

import static lt.tiltas.law.LawRight.DATE_RULE;
import static lt.tiltas.law.LawRight.VIEW_RULES;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.LawRight.Needs;
import lt.tiltas.law.holiday.ChangeHolidays.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HolidayController {

    private final ReadHolidays readHolidays;
    private final ChangeHolidays changeHolidays;

    HolidayController(ReadHolidays readHolidays, ChangeHolidays changeHolidays) {
        this.readHolidays = readHolidays;
        this.changeHolidays = changeHolidays;
    }

    @Needs(VIEW_RULES)
    @GetMapping("/holidays/{year}")
    String index(@PathVariable int year, Officer officer, Model page) {
        return page(year, officer, page);
    }

    @Needs(DATE_RULE)
    @PostMapping("/holidays/{year}")
    String update(
            @PathVariable int year,
            @Valid @ModelAttribute("change") HolidayChange.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && form.day().getYear() != year) {
            errors.rejectValue("day", "holiday.not-of-this-year");
        }
        if (errors.hasErrors()) {
            return page(year, officer, page);
        }
        switch (changeHolidays.change(form, officer)) {
            case Outcome.Changed(UUID change, int moved) -> {
                Flash.say(redirect, "holiday.changed", moved);
                return "redirect:/holiday-changes/" + change;
            }
            case Outcome.NothingToChange(boolean adds) ->
                errors.rejectValue("day", adds ? "holiday.is-one-already" : "holiday.is-none");
            case Outcome.NameMissing() -> errors.rejectValue("name", "holiday.name-missing");
            case Outcome.LastOfItsYear() -> errors.rejectValue("day", "holiday.last-of-its-year");
        }
        return page(year, officer, page);
    }

    @Needs(DATE_RULE)
    @GetMapping("/holiday-changes/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("changed", readHolidays.change(id, page, officer));
        return "law/holiday/show";
    }

    private String page(int year, Officer officer, Model page) {
        page.addAttribute("year", readHolidays.year(year, officer));
        return "law/holiday/index";
    }
}
