package lt.tiltas.programme.independence;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class IncomeController {

    private final KeepIncome keepIncome;

    IncomeController(KeepIncome keepIncome) {
        this.keepIncome = keepIncome;
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/programmes/{id}/incomes/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("led", keepIncome.open(id, officer));
        return "programme/independence/blank";
    }

    @Needs(VIEW_SUPPORTS)
    @PostMapping("/programmes/{id}/incomes")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("income") KeepIncome.New income,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Led led = errors.hasErrors() ? null : keepIncome.enter(id, income, officer);
        if (led == null) {
            if (!errors.hasErrors()) {
                errors.rejectValue("earned", "income.wrong");
            }
            page.addAttribute("led", keepIncome.open(id, officer));
            return "programme/independence/blank";
        }
        Flash.say(redirect, "income.entered");
        return "redirect:/households/" + led.household().id() + "/programme/supports#own-line";
    }
}
