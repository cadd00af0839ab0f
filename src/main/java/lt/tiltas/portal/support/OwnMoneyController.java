package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnSignals;
import lt.tiltas.programme.SupportOverview;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What my family lived on in a month, and that it did not suffice. */
@Controller
class OwnMoneyController {

    private static final Set<String> SHORT_OF = Set.of("rent", "food");

    public record Income(
            @NotNull @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @NotBlank String earned,
            @NotBlank String integration,
            @NotBlank String social) {}

    private final ShowOwnSupports showOwnSupports;
    private final OwnSignals ownSignals;

    OwnMoneyController(ShowOwnSupports showOwnSupports, OwnSignals ownSignals) {
        this.showOwnSupports = showOwnSupports;
        this.ownSignals = ownSignals;
    }

    @Needs(OWN_SUPPORTS)
    @GetMapping("/my/incomes/new")
    String blank(Officer officer, Model page) {
        page.addAttribute("overview", own(officer));
        return "portal/support/income";
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/incomes")
    String create(
            @Valid @ModelAttribute("income") Income income,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        SupportOverview overview = own(officer);
        boolean understood = !errors.hasErrors()
                && ownSignals.income(
                        overview.programme().id(),
                        income.month(),
                        new OwnSignals.Typed(income.earned(), income.integration(), income.social()),
                        officer);
        if (!understood) {
            if (!errors.hasErrors()) {
                errors.rejectValue("earned", "income.wrong");
            }
            return blank(officer, page);
        }
        Flash.say(redirect, "income.entered");
        return "redirect:/my/supports";
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/shortages")
    String update(@RequestParam String what, Officer officer, RedirectAttributes redirect) {
        if (!SHORT_OF.contains(what)) {
            throw new NotHere("what");
        }
        ownSignals.shortage(own(officer).programme().id(), what, officer);
        Flash.say(redirect, "my.shortage.is-told");
        return "redirect:/my/supports";
    }

    private SupportOverview own(Officer officer) {
        return showOwnSupports.show(officer).orElseThrow(() -> new NotHere("programme"));
    }
}
