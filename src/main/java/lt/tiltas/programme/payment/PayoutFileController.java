package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file for the bank: made once, fetched as often as needed. */
@Controller
class PayoutFileController {

    private final SendPayout sendPayout;
    private final OpenPayout openPayout;

    PayoutFileController(SendPayout sendPayout, OpenPayout openPayout) {
        this.sendPayout = sendPayout;
        this.openPayout = openPayout;
    }

    @Needs(PAY_HOUSEHOLDS)
    @PostMapping("/payments/{id}/transfer")
    String create(
            @PathVariable PayoutId id,
            @Valid @ModelAttribute("sending") Payout.Sending form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (sendPayout.send(id, form, officer)) {
                case SendPayout.Outcome.Sent() -> {
                    Flash.say(redirect, "payout.sent");
                    return "redirect:/payments/" + id;
                }
                case SendPayout.Outcome.NoPayer() -> errors.reject("payout.error.no-payer");
                case SendPayout.Outcome.DayWrong() -> errors.rejectValue("paysOn", "payout.error.day");
                case SendPayout.Outcome.PartsObjected(int lines) ->
                    errors.reject("payout.error.objected-signed", new Object[] {lines}, null);
                case SendPayout.Outcome.NotNow(String state) -> errors.reject("payout.not-now." + state);
            }
        }
        page.addAttribute("page", openPayout.open(id, 0, officer));
        return "programme/payment/show";
    }

    @Needs(PAY_HOUSEHOLDS)
    @GetMapping("/payments/{id}/transfer")
    ResponseEntity<byte[]> show(@PathVariable PayoutId id, Officer officer) {
        SendPayout.Transfer transfer = sendPayout.transfer(id, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(transfer.name())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(transfer.xml());
    }
}
