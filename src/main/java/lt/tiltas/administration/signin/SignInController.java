package lt.tiltas.administration.signin;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Open;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final Optional<RolePicker> picker;

    SignInController(Optional<RolePicker> picker) {
        this.picker = picker;
    }

    @Open
    @GetMapping("/sign-in")
    String blank(
            @RequestParam Optional<String> wrong,
            @RequestParam Optional<String> out,
            @RequestParam Optional<String> closed,
            Language language,
            Model page) {
        page.addAttribute("wrong", wrong.isPresent());
        page.addAttribute("closed", closed.isPresent());
        page.addAttribute("signedOut", out.isPresent());
        page.addAttribute("demo", picker.map(p -> p.accounts(language)).orElse(List.of()));
        return "administration/signin/blank";
    }
}
