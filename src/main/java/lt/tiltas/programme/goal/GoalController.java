package lt.tiltas.programme.goal;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.goal.ChangeGoal.Outcome;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class GoalController {

    private final Leading leading;
    private final AddGoal addGoal;
    private final ChangeGoal changeGoal;

    GoalController(Leading leading, AddGoal addGoal, ChangeGoal changeGoal) {
        this.leading = leading;
        this.addGoal = addGoal;
        this.changeGoal = changeGoal;
    }

    @Needs(LEAD_PROGRAMME)
    @GetMapping("/programmes/{id}/goals/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        Led led = leading.open(id, officer, LEAD_PROGRAMME);
        page.addAttribute("led", led);
        page.addAttribute(
                "goal", new AddGoal.New("", led.household().contact().language(), null, "", null, null, null));
        return "programme/goal/blank";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/programmes/{id}/goals")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("goal") AddGoal.New goal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("domain") && !Domains.known(goal.domain())) {
            errors.rejectValue("domain", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("led", leading.open(id, officer, LEAD_PROGRAMME));
            return "programme/goal/blank";
        }
        Led led = addGoal.add(id, goal, officer);
        Flash.say(redirect, "goal.added");
        return "redirect:/households/" + led.household().id() + "/programme";
    }

    @Needs(LEAD_PROGRAMME)
    @GetMapping("/goals/{id}/edit")
    String edit(@PathVariable GoalId id, Officer officer, Model page) {
        Led led = leading.open(id, officer, LEAD_PROGRAMME);
        Goal goal = goal(led, id);
        page.addAttribute("led", led);
        page.addAttribute("goal", goal);
        page.addAttribute("change", changeGoal.stored(id, led));
        return "programme/goal/edit";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/goals/{id}")
    String update(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("change") ChangeGoal.Change change,
            BindingResult errors,
            Officer officer,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("domain") && !Domains.known(change.domain())) {
            errors.rejectValue("domain", "NotBlank");
        }
        if (errors.hasErrors()) {
            Led led = leading.open(id, officer, LEAD_PROGRAMME);
            page.addAttribute("led", led);
            page.addAttribute("goal", goal(led, id));
            return "programme/goal/edit";
        }
        switch (changeGoal.change(id, change, officer)) {
            case Outcome.Changed(Led led) -> {
                Flash.say(redirect, "goal.changed." + change.state());
                return "redirect:/households/" + led.household().id() + "/programme#goal-" + id;
            }
            case Outcome.Meanwhile(Led led, ChangeGoal.Change stored) -> {
                page.addAttribute("led", led);
                page.addAttribute("goal", goal(led, id));
                page.addAttribute("meanwhile", Meanwhile.of(stored, change));
                response.setStatus(HttpStatus.CONFLICT.value());
                return "programme/goal/edit";
            }
        }
    }

    private static Goal goal(Led led, GoalId id) {
        return led.programme().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("goal"));
    }
}
