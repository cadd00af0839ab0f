package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.STATE;
import static lt.tiltas.placement.PlacementRight.VIEW_STATEMENTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.web.Dates;
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

/** What municipalities can take: each its own, and all of them side by side. */
@Controller
class StatementController {

    private final StateWeek stateWeek;
    private final ReadProfiles readProfiles;

    StatementController(StateWeek stateWeek, ReadProfiles readProfiles) {
        this.stateWeek = stateWeek;
        this.readProfiles = readProfiles;
    }

    @Needs(VIEW_STATEMENTS)
    @GetMapping("/statements")
    String index(@RequestParam(defaultValue = "all") String show, Officer officer, Model page) {
        page.addAttribute("page", readProfiles.list(show.equals("late"), officer));
        return "placement/statement/index";
    }

    @Needs(VIEW_STATEMENTS)
    @GetMapping("/statements/{municipality}")
    String show(@PathVariable int municipality, Officer officer, Model page) {
        page.addAttribute("page", readProfiles.open(municipality, officer));
        return "placement/statement/show";
    }

    @Needs(STATE)
    @GetMapping("/statement")
    String edit(Officer officer, Model page) {
        StateWeek.Current current = stateWeek.current(officer);
        if (!current.isMunicipality()) {
            return "redirect:/statements";
        }
        page.addAttribute("stated", current.stated());
        page.addAttribute("page", StatementForm.of(current));
        return "placement/statement/edit";
    }

    @Needs(STATE)
    @PostMapping("/statement")
    String update(
            @Valid @ModelAttribute("stated") Stated stated,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", StatementForm.of(stateWeek.current(officer)));
            return "placement/statement/edit";
        }
        say(stateWeek.state(stated, officer), redirect);
        return "redirect:/statement";
    }

    static void say(StateWeek.Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case StateWeek.Outcome.Written(var week) -> Flash.say(redirect, "statement.written", Dates.iso(week));
            case StateWeek.Outcome.WrittenByAnother() -> Flash.warn(redirect, "statement.by-another");
            case StateWeek.Outcome.NotAMunicipality() -> Flash.warn(redirect, "statement.not-a-municipality");
            case StateWeek.Outcome.NothingBefore() -> Flash.warn(redirect, "statement.nothing-before");
        }
    }
}
