package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.io.IOException;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
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
class SheetController {

    /** The form that brings a sheet back. */
    record Upload(@Nullable MultipartFile file) {}

    private final ReceiveSheet receiveSheet;
    private final OpenSheet openSheet;
    private final DiscardSheet discardSheet;
    private final OpenBulk openBulk;
    private final SheetColumns columns;

    SheetController(
            ReceiveSheet receiveSheet,
            OpenSheet openSheet,
            DiscardSheet discardSheet,
            OpenBulk openBulk,
            SheetColumns columns) {
        this.receiveSheet = receiveSheet;
        this.openSheet = openSheet;
        this.discardSheet = discardSheet;
        this.openBulk = openBulk;
        this.columns = columns;
    }

    @Needs(CORRECT_IN_BULK)
    @PostMapping("/bulk/sheets")
    String create(
            @ModelAttribute("upload") Upload upload,
            BindingResult errors,
            Officer officer,
            Language language,
            Model model)
            throws IOException {
        MultipartFile file = upload.file();
        if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
            errors.rejectValue("file", "bulk.choose-file");
        } else {
            switch (receiveSheet.receive(file.getInputStream(), String.valueOf(file.getOriginalFilename()), officer)) {
                case ReceiveSheet.Outcome.Received(SheetId id) -> {
                    return "redirect:/bulk/sheets/" + id;
                }
                case ReceiveSheet.Outcome.Refused refused ->
                    errors.rejectValue("file", refused.key(), args(refused, language), null);
            }
        }
        model.addAttribute("page", openBulk.open(0, officer));
        return "registration/bulk/index";
    }

    @Needs(CORRECT_IN_BULK)
    @GetMapping("/bulk/sheets/{id}")
    String show(
            @PathVariable SheetId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Language language,
            Model model) {
        model.addAttribute("page", openSheet.open(id, Standing.of(show), Math.max(page, 0), language, officer));
        return "registration/bulk/show";
    }

    @Needs(CORRECT_IN_BULK)
    @PostMapping("/bulk/sheets/{id}/removal")
    String delete(@PathVariable SheetId id, Officer officer, RedirectAttributes redirect) {
        discardSheet.discard(id, officer);
        Flash.say(redirect, "bulk.discarded");
        return "redirect:/bulk";
    }

    private Object[] args(ReceiveSheet.Outcome.Refused refused, Language language) {
        Object second = refused.number() != null
                ? refused.number()
                : refused.columns().stream()
                        .map(column -> columns.heading(column, language))
                        .collect(Collectors.joining(", "));
        return new Object[] {refused.fileName(), second};
    }
}
