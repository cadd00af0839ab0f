package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;
import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClaimController {

    private final ListClaims listClaims;
    private final RecordClaim recordClaim;
    private final OpenClaim openClaim;

    ClaimController(ListClaims listClaims, RecordClaim recordClaim, OpenClaim openClaim) {
        this.listClaims = listClaims;
        this.recordClaim = recordClaim;
        this.openClaim = openClaim;
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/claims")
    String index(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Language language,
            Model model) {
        model.addAttribute("listed", listClaims.list(state, page, language, officer));
        return "reception/compensation/claims";
    }

    @Needs(CLAIM_COMPENSATION)
    @GetMapping("/host-contracts/{id}/claims/new")
    String blank(@PathVariable HostContractId id, Officer officer, Model page) {
        page.addAttribute("begun", recordClaim.begin(id, officer));
        return "reception/compensation/claimblank";
    }

    @Needs(CLAIM_COMPENSATION)
    @PostMapping("/host-contracts/{id}/claims")
    String create(
            @PathVariable HostContractId id,
            @Valid @ModelAttribute("claim") Claim.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (recordClaim.record(id, form, officer)) {
                case RecordClaim.Outcome.Recorded(var claim, var held) -> {
                    Flash.say(redirect, held ? "claim.recorded-held" : "claim.recorded");
                    return "redirect:/claims/" + claim;
                }
                case RecordClaim.Outcome.NotSigned() -> errors.reject("claim.error.not-signed");
                case RecordClaim.Outcome.ClaimedAlready() -> errors.reject("claim.error.claimed");
                case RecordClaim.Outcome.SchemeOver() -> errors.rejectValue("receivedOn", "claim.error.over");
                case RecordClaim.Outcome.NotEligible() -> errors.rejectValue("scheme", "claim.error.not-eligible");
                case RecordClaim.Outcome.AccountWrong() -> errors.rejectValue("account", "claim.error.account");
                case RecordClaim.Outcome.NobodyNamed() -> errors.rejectValue("people", "claim.error.nobody");
                case RecordClaim.Outcome.CodeWrong(int place) ->
                    errors.rejectValue("people[" + place + "].code", "claim.error.code");
                case RecordClaim.Outcome.DaysWrong(int place) ->
                    errors.rejectValue("people[" + place + "].from", "claim.error.days");
            }
        }
        page.addAttribute("begun", recordClaim.begin(id, officer));
        return "reception/compensation/claimblank";
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/claims/{id}")
    String show(@PathVariable ClaimId id, Officer officer, Model page) {
        page.addAttribute("page", openClaim.open(id, officer));
        return "reception/compensation/claim";
    }
}
