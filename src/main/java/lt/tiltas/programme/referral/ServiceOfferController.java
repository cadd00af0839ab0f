package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.KEEP_SERVICE_OFFERS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReferralRight.Needs;
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
class ServiceOfferController {

    private final KeepOffers keepOffers;

    ServiceOfferController(KeepOffers keepOffers) {
        this.keepOffers = keepOffers;
    }

    @Needs(KEEP_SERVICE_OFFERS)
    @GetMapping("/service-offers")
    String index(Officer officer, Model page) {
        page.addAttribute("offers", keepOffers.list(officer));
        return "programme/referral/offers";
    }

    @Needs(KEEP_SERVICE_OFFERS)
    @GetMapping("/service-offers/new")
    String blank(Officer officer, Model page) {
        page.addAttribute("page", keepOffers.blank(officer));
        page.addAttribute("offer", Offer.Form.empty());
        return "programme/referral/offer";
    }

    @Needs(KEEP_SERVICE_OFFERS)
    @PostMapping("/service-offers")
    String create(
            @Valid @ModelAttribute("offer") Offer.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            keepOffers.add(form, officer).ifPresent(field -> errors.rejectValue(field, "NotBlank"));
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", keepOffers.blank(officer));
            return "programme/referral/offer";
        }
        Flash.say(redirect, "service-offer.added");
        return "redirect:/service-offers";
    }

    @Needs(KEEP_SERVICE_OFFERS)
    @GetMapping("/service-offers/{id}/edit")
    String edit(@PathVariable ServiceOfferId id, Officer officer, Model page) {
        KeepOffers.Page opened = keepOffers.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute("offer", Offer.Form.of(opened.offer()));
        return "programme/referral/offer";
    }

    @Needs(KEEP_SERVICE_OFFERS)
    @PostMapping("/service-offers/{id}")
    String update(
            @PathVariable ServiceOfferId id,
            @Valid @ModelAttribute("offer") Offer.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        KeepOffers.Page opened = keepOffers.open(id, officer);
        if (!errors.hasErrors()) {
            keepOffers.change(id, form, officer).ifPresent(field -> errors.rejectValue(field, "NotBlank"));
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", opened);
            return "programme/referral/offer";
        }
        Flash.say(redirect, "service-offer.changed");
        return "redirect:/service-offers";
    }
}
