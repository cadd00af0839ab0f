package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
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
class SurgeController {

    private final ListSurges listSurges;
    private final TakeList takeList;
    private final OpenSurge openSurge;
    private final Clock clock;

    SurgeController(ListSurges listSurges, TakeList takeList, OpenSurge openSurge, Clock clock) {
        this.listSurges = listSurges;
        this.takeList = takeList;
        this.openSurge = openSurge;
        this.clock = clock;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/surges")
    String index(Officer officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("surge", new Surge.New(null, today, today));
        model.addAttribute("overview", listSurges.list(officer));
        return "placement/surge/index";
    }

    @Needs(PROPOSE_PLACE)
    @PostMapping("/surges")
    String create(
            @Valid @ModelAttribute("surge") Surge.New surge,
            BindingResult binding,
            Officer officer,
            RedirectAttributes redirect,
            Model model) {
        if (surge.isUpsideDown()) {
            binding.rejectValue("arrivedUntil", "surge.until-before-from");
        }
        if (binding.hasErrors()) {
            model.addAttribute("overview", listSurges.list(officer));
            return "placement/surge/index";
        }
        return switch (takeList.take(surge, officer)) {
            case TakeList.Outcome.Taken(SurgeId id, int households) -> {
                Flash.say(redirect, "surge.taken", households);
                yield "redirect:/surges/" + id;
            }
            case TakeList.Outcome.NobodyWaits() -> {
                Flash.warn(redirect, "surge.nobody-waits");
                yield "redirect:/surges";
            }
        };
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/surges/{id}")
    String show(@PathVariable SurgeId id, @RequestParam @Nullable Integer run, Officer officer, Model model) {
        model.addAttribute("page", openSurge.open(id, run, officer));
        return "placement/surge/show";
    }
}
