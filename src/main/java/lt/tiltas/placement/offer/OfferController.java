package lt.tiltas.placement.offer;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.placement.answer.AnswerForm;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OfferController {

    private final OfferPlace offerPlace;
    private final OpenOffer openOffer;
    private final ListOffers listOffers;

    OfferController(OfferPlace offerPlace, OpenOffer openOffer, ListOffers listOffers) {
        this.offerPlace = offerPlace;
        this.openOffer = openOffer;
        this.listOffers = listOffers;
    }

    @OfferRight.Needs(OfferRight.LIST_OFFERS)
    @GetMapping("/offers")
    String index(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("list", listOffers.list(show, Math.clamp(page, 0, 100_000), officer));
        return "placement/offer/index";
    }

    @OfferRight.Needs(OfferRight.VIEW_OFFER)
    @GetMapping("/offers/{id}")
    String show(@PathVariable OfferId id, Officer officer, Model model) {
        OfferPage page = openOffer.open(id, officer);
        model.addAttribute("page", page);
        model.addAttribute(
                "answer",
                AnswerForm.blank(
                        page.allowed().answer() ? officer.name() : "",
                        page.offer().version()));
        return "placement/offer/show";
    }

    @Needs(OFFER_PLACE)
    @PostMapping("/households/{id}/placement/offers")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam int rank,
            @RequestParam(defaultValue = "municipality") String first,
            @RequestParam(required = false) @Nullable String note,
            Officer officer,
            RedirectAttributes redirect) {
        var wanted = new OfferPlace.New(rank, first.equals("household") ? "household" : "municipality", note);
        switch (offerPlace.offer(id, wanted, officer)) {
            case OfferPlace.Outcome.Offered(OfferId offer, String asked) -> Flash.say(redirect, "offer.made." + asked);
            case OfferPlace.Outcome.AlreadyOffered() -> Flash.warn(redirect, "placement.already-offered");
            case OfferPlace.Outcome.NoLongerFree() -> Flash.warn(redirect, "placement.no-longer-free");
        }
        return "redirect:/households/" + id + "/placement";
    }
}
