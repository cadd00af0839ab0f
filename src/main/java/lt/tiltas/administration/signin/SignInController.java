package lt.tiltas.administration.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
            @RequestParam Optional<String> lapsed,
            Language language,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("wrong", wrong.isPresent());
        page.addAttribute("closed", closed.isPresent());
        page.addAttribute("lapsed", lapsed.isPresent());
        page.addAttribute("asked", wanted(request));
        page.addAttribute("signedOut", out.isPresent());
        page.addAttribute("demo", picker.map(p -> p.accounts(language)).orElse(List.of()));
        return "administration/signin/blank";
    }

    /** Whether a page waits behind the door: signing in leads to it. */
    private static boolean wanted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute("SPRING_SECURITY_SAVED_REQUEST") != null;
    }
}
