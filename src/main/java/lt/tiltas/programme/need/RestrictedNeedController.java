package lt.tiltas.programme.need;

import static lt.tiltas.programme.AgreementRight.READ_RESTRICTED_NEED;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RestrictedNeedId;
import lt.tiltas.registration.PersonId;
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
class RestrictedNeedController {

    private final ReadNeeds readNeeds;

    RestrictedNeedController(ReadNeeds readNeeds) {
        this.readNeeds = readNeeds;
    }

    @Needs(READ_RESTRICTED_NEED)
    @GetMapping("/programmes/{id}/people/{person}/needs")
    String index(@PathVariable ProgrammeId id, @PathVariable PersonId person, Officer officer, Model page) {
        ReadNeeds.Page opened = readNeeds.open(id, person, officer);
        page.addAttribute("page", opened);
        if (!opened.reasoned()) {
            page.addAttribute("reason", new RestrictedNeed.Reason(""));
            return "programme/need/reason";
        }
        page.addAttribute(
                "need",
                new RestrictedNeed.New(
                        UUID.randomUUID(),
                        "",
                        opened.led().household().contact().language()));
        return "programme/need/index";
    }

    @Needs(READ_RESTRICTED_NEED)
    @PostMapping("/programmes/{id}/people/{person}/needs")
    String create(
            @PathVariable ProgrammeId id,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("need") RestrictedNeed.New need,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        ReadNeeds.Page opened = readNeeds.open(id, person, officer);
        if (opened.reasoned() && errors.hasErrors()) {
            page.addAttribute("page", opened);
            return "programme/need/index";
        }
        if (opened.reasoned()) {
            readNeeds.add(id, person, need, officer);
            Flash.say(redirect, "need.added");
        }
        return "redirect:" + opened.address();
    }

    @Needs(READ_RESTRICTED_NEED)
    @PostMapping("/restricted-needs/{id}/end")
    String delete(@PathVariable RestrictedNeedId id, Officer officer, RedirectAttributes redirect) {
        ReadNeeds.Page page = readNeeds.end(id, officer);
        Flash.say(redirect, "need.ended");
        return "redirect:" + page.address();
    }
}
