package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter of thanks, for the printer. */
@Controller
class DonationLetterController {

    private final ThankDonor thankDonor;

    DonationLetterController(ThankDonor thankDonor) {
        this.thankDonor = thankDonor;
    }

    /** Sent by a form, for it writes down that they were thanked. */
    @Needs(KEEP_STORE)
    @PostMapping("/aid/donations/{donation}/letter")
    String create(@PathVariable DonationId donation, Officer officer, Model page) {
        page.addAttribute("letter", thankDonor.letter(donation, officer));
        page.addAttribute("file", "thanks-" + donation);
        return "pdf:reception/aid/letter";
    }
}
