package lt.tiltas.permits.clock;

import static lt.tiltas.permits.PermitRight.WATCH_CLOCKS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClockController {

    private final WatchClocks watchClocks;

    ClockController(WatchClocks watchClocks) {
        this.watchClocks = watchClocks;
    }

    @Needs(WATCH_CLOCKS)
    @GetMapping("/permits/clocks")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        return page(page, officer, model);
    }

    @Needs(WATCH_CLOCKS)
    @PostMapping("/permits/clocks")
    String update(
            @Valid @ModelAttribute("taken") WatchClocks.New form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(0, officer, model);
        }
        Flash.say(redirect, "clock.taken-over", watchClocks.takeOver(form, officer));
        return "redirect:/permits/clocks";
    }

    private String page(int page, Officer officer, Model model) {
        model.addAttribute("watched", watchClocks.watch(page, officer));
        return "permits/clock/index";
    }
}
