package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.GIVE_AID;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A receipt: looked at, on paper, confirmed by the family, taken back. */
@Controller
class ReceiptController {

    private final OpenHandout openHandout;

    ReceiptController(OpenHandout openHandout) {
        this.openHandout = openHandout;
    }

    @Needs(GIVE_AID)
    @GetMapping("/aid/receipts/{id}")
    String show(@PathVariable HandoutId id, Officer officer, Model page) {
        page.addAttribute("page", openHandout.open(id, officer));
        return "reception/aid/receipt";
    }

    @Needs(GIVE_AID)
    @GetMapping("/aid/receipts/{id}/paper")
    String index(@PathVariable HandoutId id, Officer officer, Model page) {
        page.addAttribute("page", openHandout.open(id, officer));
        page.addAttribute("file", "receipt-" + id);
        return "pdf:reception/aid/paper";
    }

    @Needs(GIVE_AID)
    @PostMapping("/aid/receipts/{id}/confirmation")
    String update(@PathVariable HandoutId id, Officer officer, RedirectAttributes redirect) {
        if (openHandout.confirm(id, officer)) {
            Flash.say(redirect, "aid.confirmed");
        } else {
            Flash.warn(redirect, "aid.not-open");
        }
        return "redirect:/aid/receipts/" + id;
    }

    @Needs(GIVE_AID)
    @PostMapping("/aid/receipts/{id}/return")
    String delete(@PathVariable HandoutId id, Officer officer, RedirectAttributes redirect) {
        if (openHandout.takeBack(id, officer)) {
            Flash.say(redirect, "aid.taken-back");
        } else {
            Flash.warn(redirect, "aid.not-open");
        }
        return "redirect:/aid/receipts/" + id;
    }
}
