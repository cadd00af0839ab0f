package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.SET_MEALS;
import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kitchen: what was given, for how many tomorrow is cooked, and when. */
@Controller
class MealsController {

    private final SetMeals setMeals;

    MealsController(SetMeals setMeals) {
        this.setMeals = setMeals;
    }

    @Needs(VIEW_PRESENCE)
    @GetMapping("/presence/{id}/meals")
    String show(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("page", setMeals.open(id, officer));
        return "reception/issue/meals";
    }

    @Needs(SET_MEALS)
    @PostMapping("/presence/{id}/meals")
    String update(
            @PathVariable SiteId id,
            @ModelAttribute("hours") NewHours hours,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (setMeals.set(id, hours, officer)) {
                case SetMeals.Outcome.Set() -> {
                    Flash.say(redirect, "meals.hours.set");
                    return "redirect:/presence/" + id + "/meals";
                }
                case SetMeals.Outcome.TooEarly() -> errors.rejectValue("from", "meals.hours.too-early");
                case SetMeals.Outcome.Wrong(var meals) ->
                    meals.forEach(meal -> errors.rejectValue(NewHours.field(meal), "meals.hours.wrong"));
            }
        }
        page.addAttribute("page", setMeals.open(id, officer));
        return "reception/issue/meals";
    }
}
