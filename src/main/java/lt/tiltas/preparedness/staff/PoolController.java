package lt.tiltas.preparedness.staff;

import static lt.tiltas.preparedness.PreparednessRight.STATE_POOL;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People on call of the own organisation. */
@Controller
class PoolController {

    private final StatePool statePool;

    PoolController(StatePool statePool) {
        this.statePool = statePool;
    }

    @Needs(STATE_POOL)
    @GetMapping("/preparedness/pools")
    String index(Officer officer, Model page) {
        page.addAttribute("pools", statePool.own(officer));
        page.addAttribute("pool", Pool.New.blank());
        return "preparedness/staff/pools";
    }

    @Needs(STATE_POOL)
    @PostMapping("/preparedness/pools")
    String create(
            @Valid @ModelAttribute("pool") Pool.New pool,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("pools", statePool.own(officer));
            return "preparedness/staff/pools";
        }
        statePool.state(pool, officer);
        Flash.say(redirect, "staff.stated");
        return "redirect:/preparedness/pools";
    }
}
