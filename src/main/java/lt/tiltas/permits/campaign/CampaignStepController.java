package lt.tiltas.permits.campaign;

import static lt.tiltas.permits.PermitRight.PLAN_CAMPAIGN;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.campaign.PlanCampaign.Outcome;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers of a round are changed, its windows reckoned, its next step taken. */
@Controller
class CampaignStepController {

    record Next(@NotNull CampaignStep step, int version) {}

    private final OpenCampaign openCampaign;
    private final PlanCampaign planCampaign;

    CampaignStepController(OpenCampaign openCampaign, PlanCampaign planCampaign) {
        this.openCampaign = openCampaign;
        this.planCampaign = planCampaign;
    }

    @Needs(PLAN_CAMPAIGN)
    @PostMapping("/permits/campaigns/{id}/numbers")
    String update(
            @PathVariable CampaignId id,
            @Valid @ModelAttribute("numbers") Campaign.Numbers form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                id, officer, new Asked(errors, page, redirect, response), () -> planCampaign.change(id, form, officer));
    }

    @Needs(PLAN_CAMPAIGN)
    @PostMapping("/permits/campaigns/{id}/steps")
    String create(
            @PathVariable CampaignId id,
            @Valid @ModelAttribute("next") Next form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(id, officer, new Asked(errors, page, redirect, response), () -> step(id, form, officer));
    }

    private Outcome step(CampaignId id, Next form, Officer officer) {
        return form.step() == CampaignStep.SIMULATE
                ? planCampaign.reckon(id, form.version(), officer)
                : planCampaign.move(id, form.version(), form.step(), officer);
    }

    private String answer(CampaignId id, Officer officer, Asked asked, Supplier<Outcome> step) {
        return asked.answer(
                () -> say(step.get(), asked.errors(), asked.redirect()),
                () -> show(id, officer, asked.page()),
                "campaign.meanwhile",
                "/permits/campaigns/" + id);
    }

    private String show(CampaignId id, Officer officer, Model page) {
        page.addAttribute("page", openCampaign.open(id, officer));
        return "permits/campaign/show";
    }

    private static void say(Outcome outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Changed() -> Flash.say(redirect, "campaign.is-changed");
            case Outcome.Reckoned(int households, int without) ->
                Flash.say(
                        redirect,
                        without == 0 ? "campaign.is-reckoned" : "campaign.is-reckoned.without",
                        households,
                        without);
            case Outcome.Moved(CampaignStep step) -> Flash.say(redirect, "campaign.is-moved." + step.code());
            case Outcome.NotAHundred() -> errors.rejectValue("prolonged", "campaign.not-a-hundred");
            case Outcome.NotByTheSame() -> errors.reject("campaign.not-by-the-same");
            case Outcome.TooEarly(var on) -> errors.reject("campaign.too-early", new Object[] {on.toString()}, null);
            default -> errors.reject("campaign.not-possible");
        }
    }
}
