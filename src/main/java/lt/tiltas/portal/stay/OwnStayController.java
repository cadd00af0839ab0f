package lt.tiltas.portal.stay;

import static lt.tiltas.reception.ReceptionRight.OWN_STAY;

import jakarta.validation.Valid;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveMove;
import lt.tiltas.reception.LeaveWish;
import lt.tiltas.reception.OwnStay;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My place: where we live, when we are away. */
@Controller
class OwnStayController {

    private final ShowOwnStay showOwnStay;

    OwnStayController(ShowOwnStay showOwnStay) {
        this.showOwnStay = showOwnStay;
    }

    @Needs(OWN_STAY)
    @GetMapping("/my/stay")
    String show(Officer officer, Model model) {
        model.addAttribute("page", showOwnStay.show(officer));
        return "portal/stay/show";
    }

    @Needs(OWN_STAY)
    @GetMapping("/my/leaves/new")
    String blank(Officer officer, Model model) {
        model.addAttribute("leave", LeaveWish.empty());
        model.addAttribute("page", showOwnStay.show(officer));
        return "portal/stay/blank";
    }

    @Needs(OWN_STAY)
    @PostMapping("/my/leaves")
    String create(
            @Valid @ModelAttribute("leave") LeaveWish leave,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            Optional<OwnStay.Wrong> wrong = showOwnStay.ask(leave, officer);
            if (wrong.isEmpty()) {
                Flash.say(redirect, "my.leave.asked");
                return "redirect:/my/stay";
            }
            refuse(wrong.get(), errors);
        }
        model.addAttribute("page", showOwnStay.show(officer));
        return "portal/stay/blank";
    }

    @Needs(OWN_STAY)
    @GetMapping("/my/leaves/{id}")
    String edit(@PathVariable LeaveId id, Officer officer, Model model) {
        model.addAttribute("to", LeaveMove.empty());
        return opened(id, officer, model);
    }

    @Needs(OWN_STAY)
    @PostMapping("/my/leaves/{id}")
    String update(
            @PathVariable LeaveId id,
            @Valid @ModelAttribute("to") LeaveMove to,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            Optional<OwnStay.Wrong> wrong = showOwnStay.move(id, to, officer);
            if (wrong.isEmpty()) {
                Flash.say(redirect, "my.leave.moved." + to.step());
                return "redirect:/my/stay";
            }
            refuse(wrong.get(), errors);
        }
        return opened(id, officer, model);
    }

    private String opened(LeaveId id, Officer officer, Model model) {
        ShowOwnStay.Page page = showOwnStay.show(officer);
        model.addAttribute("page", page);
        model.addAttribute("leave", page.leave(id));
        return "portal/stay/leave";
    }

    private static void refuse(OwnStay.Wrong wrong, BindingResult errors) {
        errors.rejectValue(wrong.field(), wrong.key(), wrong.args().toArray(), null);
    }
}
