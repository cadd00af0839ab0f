package lt.tiltas.reception.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lt.tiltas.access.Open;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the square on the poster leads: complain about this house without a name. */
@Controller
class UnnamedComplaintController {

    private final ComplainUnnamed complain;

    UnnamedComplaintController(ComplainUnnamed complain) {
        this.complain = complain;
    }

    @Open
    @GetMapping("/complain/{id}")
    String blank(@PathVariable SiteId id, Language language, Model page) {
        page.addAttribute("house", complain.about(id));
        page.addAttribute("complaint", ComplaintForm.empty(id.value(), language.code()));
        return "reception/complaint/unnamed";
    }

    /** The answer shows the code: there is no address at which it could be read again. */
    @Open
    @PostMapping("/complain/{id}")
    String create(
            @PathVariable SiteId id,
            @Valid @ModelAttribute("complaint") ComplaintForm form,
            BindingResult errors,
            Language language,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("house", complain.about(id));
        if (!errors.hasErrors()) {
            switch (complain.lodge(id, form, language.code(), request.getRemoteAddr())) {
                case ComplainUnnamed.Outcome.Lodged(FollowCode code) -> {
                    page.addAttribute("code", code.inFours());
                    return "reception/complaint/code";
                }
                case ComplainUnnamed.Outcome.TooOften() -> errors.reject("complaint.too-often");
            }
        }
        return "reception/complaint/unnamed";
    }
}
