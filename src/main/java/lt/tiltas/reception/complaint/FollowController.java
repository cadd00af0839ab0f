package lt.tiltas.reception.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a complaint without a name. The code travels in the form, never in the address. */
@Controller
class FollowController {

    public record Follow(@NotBlank @Size(max = 40) @Nullable String code) {}

    private final ComplainUnnamed complain;

    FollowController(ComplainUnnamed complain) {
        this.complain = complain;
    }

    @Open
    @GetMapping("/complaint-code")
    String blank(Model page) {
        page.addAttribute("follow", new Follow(null));
        return "reception/complaint/follow";
    }

    @Open
    @PostMapping("/complaint-code")
    String show(
            @Valid @ModelAttribute("follow") Follow follow,
            BindingResult errors,
            HttpServletRequest request,
            Model page) {
        return errors.hasErrors() ? "reception/complaint/follow" : seen(follow, errors, request, page);
    }

    @Open
    @PostMapping("/complaint-code/steps")
    String update(
            @RequestParam(defaultValue = "") String code,
            @Valid @ModelAttribute("move") StepForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model page) {
        if (!errors.hasErrors()) {
            switch (complain.move(code, form)) {
                case ComplainUnnamed.Moved.Done(Step step) -> page.addAttribute("done", step.code());
                case ComplainUnnamed.Moved.WordsMissing() -> errors.rejectValue("words", "my.complaint.words-missing");
                case ComplainUnnamed.Moved.NotNow() -> errors.reject("complaint.not-possible");
            }
        }
        Follow follow = new Follow(code);
        page.addAttribute("follow", follow);
        var codeErrors = new BeanPropertyBindingResult(follow, "follow");
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "follow", codeErrors);
        return seen(follow, codeErrors, request, page);
    }

    private String seen(Follow follow, BindingResult errors, HttpServletRequest request, Model page) {
        switch (complain.see(String.valueOf(follow.code()), request.getRemoteAddr())) {
            case ComplainUnnamed.Seen.Found(UnnamedComplaint complaint) -> {
                page.addAttribute("complaint", complaint);
                page.addAttribute("code", follow.code());
                return "reception/complaint/followed";
            }
            case ComplainUnnamed.Seen.NoSuchCode() -> errors.rejectValue("code", "complaint.no-such-code");
            case ComplainUnnamed.Seen.TooOften() -> errors.rejectValue("code", "complaint.codes-too-often");
        }
        return "reception/complaint/follow";
    }
}
