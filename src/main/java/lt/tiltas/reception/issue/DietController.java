package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DietController {

    private final SetDiet setDiet;

    DietController(SetDiet setDiet) {
        this.setDiet = setDiet;
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/{id}/checkpoint/{household}/diets")
    String update(
            @PathVariable SiteId id,
            @PathVariable HouseholdId household,
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable List<String> kinds,
            Officer officer,
            RedirectAttributes redirect) {
        setDiet.set(id, household, person, kinds == null ? List.of() : kinds, officer);
        Flash.say(redirect, "diet.set");
        return "redirect:/presence/" + id + "/checkpoint/" + household;
    }
}
