package lt.tiltas.permits.campaign;

import static lt.tiltas.permits.PermitRight.PLAN_CAMPAIGN;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Numbers of a round are tried: the forecast runs anew, and nothing is kept. */
@Controller
class CampaignTrialController {

    private final OpenCampaign openCampaign;

    CampaignTrialController(OpenCampaign openCampaign) {
        this.openCampaign = openCampaign;
    }

    @Needs(PLAN_CAMPAIGN)
    @PostMapping("/permits/campaigns/{id}/trials")
    String create(
            @PathVariable CampaignId id,
            @Valid @ModelAttribute("numbers") Campaign.Numbers form,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (!errors.hasErrors() && !form.areEverybody()) {
            errors.rejectValue("prolonged", "campaign.not-a-hundred");
        }
        boolean tried = !errors.hasErrors();
        page.addAttribute("page", tried ? openCampaign.tried(id, form, officer) : openCampaign.open(id, officer));
        page.addAttribute("tried", tried);
        return "permits/campaign/show";
    }
}
