package lt.tiltas.preparedness.activation.request;

import static lt.tiltas.preparedness.PreparednessRight.ANSWER_REQUEST;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the own organisation is asked for, and its answer. */
@Controller
class OwnRequestController {

    private final AnswerRequest answerRequest;

    OwnRequestController(AnswerRequest answerRequest) {
        this.answerRequest = answerRequest;
    }

    @Needs(ANSWER_REQUEST)
    @GetMapping("/preparedness/requests")
    String index(@RequestParam(required = false) @Nullable UUID exercise, Officer officer, Model page) {
        page.addAttribute("own", answerRequest.show(exercise, officer));
        return "preparedness/request/index";
    }

    @Needs(ANSWER_REQUEST)
    @GetMapping("/preparedness/requests/answer")
    String edit(@RequestParam UUID request, Officer officer, Model page) {
        Request asked = answerRequest.request(request, officer);
        page.addAttribute("request", asked);
        page.addAttribute("activation", answerRequest.activation(asked, officer));
        page.addAttribute("reply", Reply.blank());
        return "preparedness/request/edit";
    }

    @Needs(ANSWER_REQUEST)
    @PostMapping("/preparedness/requests/answer")
    String update(
            @RequestParam UUID request,
            @Valid @ModelAttribute("reply") Reply reply,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Request asked = answerRequest.request(request, officer);
        reply.check(asked.isPlaces(), errors);
        if (errors.hasErrors()) {
            page.addAttribute("request", asked);
            page.addAttribute("activation", answerRequest.activation(asked, officer));
            return "preparedness/request/edit";
        }
        switch (answerRequest.answer(asked, reply, officer)) {
            case ANSWERED -> Flash.say(redirect, "request.answered");
            case LATE -> Flash.warn(redirect, "request.late");
        }
        return "redirect:" + answerRequest.activation(asked, officer).requestsPage();
    }
}
