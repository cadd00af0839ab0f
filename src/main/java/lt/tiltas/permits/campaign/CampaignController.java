package lt.tiltas.permits.campaign;

import static lt.tiltas.permits.PermitRight.PLAN_CAMPAIGN;
import static lt.tiltas.permits.PermitRight.VIEW_CAMPAIGNS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.campaign.PlanCampaign.Outcome;
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
class CampaignController {

    private final OpenCampaign openCampaign;
    private final PlanCampaign planCampaign;

    CampaignController(OpenCampaign openCampaign, PlanCampaign planCampaign) {
        this.openCampaign = openCampaign;
        this.planCampaign = planCampaign;
    }

    @Needs(VIEW_CAMPAIGNS)
    @GetMapping("/permits/campaigns")
    String index(Officer officer, Model page) {
        page.addAttribute("campaigns", openCampaign.all(officer));
        return "permits/campaign/index";
    }

    @Needs(VIEW_CAMPAIGNS)
    @GetMapping("/permits/campaigns/{id}")
    String show(@PathVariable CampaignId id, Officer officer, Model page) {
        page.addAttribute("page", openCampaign.open(id, officer));
        return "permits/campaign/show";
    }

    @Needs(PLAN_CAMPAIGN)
    @PostMapping("/permits/campaigns")
    String create(
            @Valid @ModelAttribute("campaign") Campaign.Plan form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return index(officer, page);
        }
        return switch (planCampaign.plan(form, officer)) {
            case Outcome.Planned(CampaignId id) -> {
                Flash.say(redirect, "campaign.is-planned");
                yield "redirect:/permits/campaigns/" + id;
            }
            case Outcome.HasOne() -> {
                errors.rejectValue("endsOn", "campaign.has-one");
                yield index(officer, page);
            }
            default -> {
                errors.rejectValue("opensOn", "campaign.wrong-days");
                yield index(officer, page);
            }
        };
    }
}
