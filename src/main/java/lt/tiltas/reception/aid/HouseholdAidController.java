package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.GIVE_AID;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household's tab: what it has had, and what it is given now. */
@Controller
class HouseholdAidController {

    private static final String GIVEN = "given";
    private static final String QUANTITY = "quantity-";

    private final GiveAid giveAid;

    HouseholdAidController(GiveAid giveAid) {
        this.giveAid = giveAid;
    }

    @Needs(GIVE_AID)
    @GetMapping("/households/{id}/aid")
    String show(
            @PathVariable HouseholdId id,
            @RequestParam(required = false) @Nullable SiteId site,
            Officer officer,
            Model page) {
        page.addAttribute("page", giveAid.open(id, site, officer));
        return "reception/aid/household";
    }

    @Needs(GIVE_AID)
    @PostMapping("/households/{id}/aid")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam(required = false) @Nullable SiteId site,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        var errors = new MapBindingResult(typed, GIVEN);
        Map<String, String> quantities = typed.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(QUANTITY))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(QUANTITY.length()), Map.Entry::getValue));
        var wanted = new GiveAid.Wanted(new HandoutId(CountController.sent(typed)), site, person, quantities);
        return switch (giveAid.give(id, wanted, errors, officer)) {
            case GiveAid.Outcome.Given(HandoutId receipt) -> {
                Flash.say(redirect, "aid.given");
                yield "redirect:/aid/receipts/" + receipt;
            }
            case GiveAid.Outcome.Refused(HouseholdAid shown) -> {
                page.addAttribute("page", shown);
                page.addAttribute(BindingResult.MODEL_KEY_PREFIX + GIVEN, errors);
                yield "reception/aid/household";
            }
        };
    }
}
