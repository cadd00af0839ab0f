package lt.tiltas.reception.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Open;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which anybody offers a home. */
@Controller
class OfferingController {

    private final OfferHome offerHome;
    private final Municipalities municipalities;
    private final Clock clock;

    OfferingController(OfferHome offerHome, Municipalities municipalities, Clock clock) {
        this.offerHome = offerHome;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Open
    @GetMapping("/homes")
    String blank(Language language, Model page) {
        page.addAttribute("offer", begun(language, UUID.randomUUID()));
        return page(language, page);
    }

    @Open
    @PostMapping("/homes")
    String create(
            @Valid @ModelAttribute("offer") OfferForm offer,
            BindingResult errors,
            Language language,
            HttpServletRequest request,
            Model page) {
        offer.check(errors, LocalDate.now(clock));
        if (!offer.hasAgreed()) {
            errors.rejectValue("agreed", "offering.error.agreed");
        }
        if (!errors.hasErrors()) {
            switch (CurrentOfficer.as(Officer.SYSTEM, () -> offerHome.offer(offer, request.getRemoteAddr()))) {
                case OfferHome.Outcome.Received(String code) -> {
                    page.addAttribute("code", code);
                    return "reception/host/received";
                }
                case OfferHome.Outcome.TooMany() -> errors.reject("offering.error.too-many");
                case OfferHome.Outcome.NotByHand() -> errors.reject("offering.error.not-by-hand");
            }
        }
        return page(language, page);
    }

    private String page(Language language, Model page) {
        page.addAttribute("municipalities", municipalities.names(language));
        page.addAttribute("shownAt", clock.instant().getEpochSecond());
        return "reception/host/offering";
    }

    private OfferForm begun(Language language, UUID key) {
        return new OfferForm(
                new OfferForm.Host("person", "", "", null, language.code()),
                new OfferForm.Home(null, "", "dwelling", null, null, null, null),
                new OfferForm.Terms(List.of(), List.of("families", "women"), LocalDate.now(clock), null, null),
                null,
                new OfferForm.Trap(key, null, null));
    }
}
