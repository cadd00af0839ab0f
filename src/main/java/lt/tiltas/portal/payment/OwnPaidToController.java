package lt.tiltas.portal.payment;

import static lt.tiltas.programme.PaymentRight.OWN_PAYMENTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnPaidToController {

    private final ShowOwnPayments showOwnPayments;

    OwnPaidToController(ShowOwnPayments showOwnPayments) {
        this.showOwnPayments = showOwnPayments;
    }

    @Needs(OWN_PAYMENTS)
    @GetMapping("/my/support/account")
    String show(Officer officer, Model page) {
        page.addAttribute("paid", showOwnPayments.show(officer));
        return "portal/payment/show";
    }
}
