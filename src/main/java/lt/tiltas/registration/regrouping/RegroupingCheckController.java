package lt.tiltas.registration.regrouping;

import static lt.tiltas.registration.RegistrationRight.REGROUP_HOUSEHOLD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RegroupingCheckController {

    private final CheckRegrouping checkRegrouping;
    private final Organisations organisations;

    RegroupingCheckController(CheckRegrouping checkRegrouping, Organisations organisations) {
        this.checkRegrouping = checkRegrouping;
        this.organisations = organisations;
    }

    /** What will follow, before anything is written. */
    @Needs(REGROUP_HOUSEHOLD)
    @PostMapping("/households/{id}/regrouping/check")
    String create(
            @PathVariable HouseholdId id,
            @ModelAttribute("regrouping") RegroupingForm form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page) {
        HouseholdCard card = checkRegrouping.open(id, officer);
        page.addAttribute("card", card);
        form.check(errors, card.members().size());
        if (errors.hasErrors()) {
            return "registration/regrouping/blank";
        }
        switch (checkRegrouping.check(id, form, officer)) {
            case CheckRegrouping.Outcome.Planned(Regrouping planned, var consequences) ->
                page(page, planned, consequences, new RegroupingId(UUID.randomUUID()), Map.of());
            case CheckRegrouping.Outcome.NoHousehold() ->
                Typed.wrong(errors, "number", "regrouping.error.no-household", form.number());
            case CheckRegrouping.Outcome.HeldElsewhere(int holder) ->
                Typed.wrong(
                        errors,
                        "number",
                        "regrouping.error.held-elsewhere",
                        form.number(),
                        organisations.name(new OrganisationId(holder), language.code()));
            case CheckRegrouping.Outcome.Changed() -> Typed.wrong(errors, "people", "regrouping.error.gone");
        }
        return errors.hasErrors() ? "registration/regrouping/blank" : "registration/regrouping/check";
    }

    static void page(
            Model page, Regrouping planned, List<Consequence> consequences, RegroupingId own, Map<UUID, String> roles) {
        page.addAttribute("planned", planned);
        page.addAttribute("consequences", consequences);
        page.addAttribute("own", own);
        page.addAttribute("roles", roles);
    }
}
