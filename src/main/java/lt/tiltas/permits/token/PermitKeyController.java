package lt.tiltas.permits.token;

import static lt.tiltas.permits.PermitRight.KEEP_PERMIT_KEYS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
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
class PermitKeyController {

    private final BlockKey blockKey;

    PermitKeyController(BlockKey blockKey) {
        this.blockKey = blockKey;
    }

    @Needs(KEEP_PERMIT_KEYS)
    @GetMapping("/permit-keys")
    String index(Officer officer, Model page) {
        page.addAttribute("keys", blockKey.all(officer));
        page.addAttribute("asked", "");
        return "permits/token/index";
    }

    @Needs(KEEP_PERMIT_KEYS)
    @PostMapping("/permit-keys/{kid:[0-9a-f]{16}}/block")
    String create(
            @PathVariable String kid,
            @Valid @ModelAttribute("block") BlockKey.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("keys", blockKey.all(officer));
            page.addAttribute("asked", kid);
            return "permits/token/index";
        }
        blockKey.block(kid, form, officer);
        Flash.say(redirect, "permit-key.blocked");
        return "redirect:/permit-keys";
    }
}
