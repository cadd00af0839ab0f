package lt.tiltas.administration.own;

import static lt.tiltas.administration.AdministrationRight.OWN_ACCOUNT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnPasswordController {

    private final ChangePassword changePassword;

    OwnPasswordController(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @Needs(OWN_ACCOUNT)
    @PostMapping("/account/password")
    String update(
            @Valid @ModelAttribute("change") ChangePassword.Change change,
            BindingResult errors,
            Officer officer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (changePassword.change(change, officer)) {
                case ChangePassword.Outcome.Changed() -> {
                    request.changeSessionId();
                    Flash.say(redirect, "own.password-changed");
                    return "redirect:/account";
                }
                case ChangePassword.Outcome.WrongCurrent() -> errors.rejectValue("current", "own.current.wrong");
                case ChangePassword.Outcome.NotTheSame() -> errors.rejectValue("again", "own.again.different");
            }
        }
        model.addAttribute("officer", officer);
        return "administration/own/show";
    }
}
