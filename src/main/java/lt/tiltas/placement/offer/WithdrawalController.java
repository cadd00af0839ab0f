package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.WITHDRAW_OFFER;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class WithdrawalController {

    private final WithdrawOffer withdrawOffer;

    WithdrawalController(WithdrawOffer withdrawOffer) {
        this.withdrawOffer = withdrawOffer;
    }

    @Needs(WITHDRAW_OFFER)
    @PostMapping("/offers/{id}/withdrawal")
    String create(
            @PathVariable OfferId id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        if (withdrawOffer.withdraw(id, why, version, officer)) {
            Flash.say(redirect, "offer.withdrawn");
        } else {
            Flash.warn(redirect, "offer.error.withdrawn");
        }
        return "redirect:/offers/" + id;
    }
}
