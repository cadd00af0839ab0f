package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.io.IOException;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class IntakeController {

    /** The form that sends a list. */
    record Upload(@Nullable MultipartFile file) {}

    private static final List<String> SHOWN = List.of("all", "held", "known", "warned", "already");

    private final ListIntakes listIntakes;
    private final ReceiveList receiveList;
    private final OpenIntake openIntake;
    private final DiscardIntake discardIntake;
    private final Messages messages;

    IntakeController(
            ListIntakes listIntakes,
            ReceiveList receiveList,
            OpenIntake openIntake,
            DiscardIntake discardIntake,
            Messages messages) {
        this.listIntakes = listIntakes;
        this.receiveList = receiveList;
        this.openIntake = openIntake;
        this.discardIntake = discardIntake;
        this.messages = messages;
    }

    @Needs(IMPORT_ARRIVALS)
    @GetMapping("/intakes")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        List<Intake> listed = listIntakes.list(Math.max(page, 0), officer);
        model.addAttribute("intakes", listed.stream().limit(ListIntakes.PAGE).toList());
        model.addAttribute("page", Math.max(page, 0));
        model.addAttribute("more", listed.size() > ListIntakes.PAGE);
        return "registration/intake/index";
    }

    @Needs(IMPORT_ARRIVALS)
    @PostMapping("/intakes")
    String create(
            @ModelAttribute("upload") Upload upload,
            BindingResult errors,
            Officer officer,
            Language language,
            Model model)
            throws IOException {
        MultipartFile file = upload.file();
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            errors.rejectValue("file", "intake.choose-file");
            return index(0, officer, model);
        }
        return switch (receiveList.receive(
                file.getInputStream(), String.valueOf(file.getOriginalFilename()), officer)) {
            case ReceiveList.Outcome.Received(IntakeId id) -> "redirect:/intakes/" + id;
            case ReceiveList.Outcome.Refused(ArrivalsList.Refused why) -> {
                errors.rejectValue("file", why.why().key(), Refusals.args(why, messages, language), null);
                yield index(0, officer, model);
            }
        };
    }

    @Needs(IMPORT_ARRIVALS)
    @GetMapping("/intakes/{id}")
    String show(
            @PathVariable IntakeId id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String shown = SHOWN.contains(show) ? show : "all";
        model.addAttribute("page", openIntake.open(id, shown, Math.max(page, 0), officer));
        return "registration/intake/show";
    }

    @Needs(IMPORT_ARRIVALS)
    @PostMapping("/intakes/{id}/removal")
    String delete(@PathVariable IntakeId id, Officer officer, RedirectAttributes redirect) {
        if (discardIntake.discard(id, officer)) {
            Flash.say(redirect, "intake.discarded");
            return "redirect:/intakes";
        }
        Flash.say(redirect, "intake.not-discarded");
        return "redirect:/intakes/" + id;
    }
}
