package lt.tiltas.permits.draft;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;

import java.io.IOException;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PaperId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.paper.AddPaper;
import lt.tiltas.permits.paper.PaperWords;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DraftPaperController {

    private final HouseholdDraft householdDraft;

    DraftPaperController(HouseholdDraft householdDraft) {
        this.householdDraft = householdDraft;
    }

    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/application/papers")
    String create(
            @PathVariable HouseholdId id,
            @ModelAttribute AddPaper.New form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Officer officer,
            RedirectAttributes redirect)
            throws IOException {
        byte[] sent = picture == null ? new byte[0] : picture.getBytes();
        PaperWords.say(householdDraft.add(id, form, sent, officer), redirect);
        return "redirect:/households/" + id + "/application";
    }

    @Needs(APPLY_FOR_PERMIT)
    @PostMapping("/households/{id}/application/papers/{paper}/end")
    String delete(
            @PathVariable HouseholdId id, @PathVariable PaperId paper, Officer officer, RedirectAttributes redirect) {
        householdDraft.remove(id, paper, officer);
        Flash.say(redirect, "permit.paper.removed");
        return "redirect:/households/" + id + "/application";
    }
}
