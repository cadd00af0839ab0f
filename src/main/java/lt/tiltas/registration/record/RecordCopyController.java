package lt.tiltas.registration.record;

import static lt.tiltas.registration.RegistrationRight.COPY_RECORD;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.Records;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RecordCopyController {

    private final CopyRecord copyRecord;
    private final RecordJson json;

    RecordCopyController(CopyRecord copyRecord, RecordJson json) {
        this.copyRecord = copyRecord;
        this.json = json;
    }

    @Needs(COPY_RECORD)
    @GetMapping("/people/{id}/record")
    String blank(@PathVariable PersonId id, Officer officer, Model page) {
        page.addAttribute("wanted", new CopyRecord.Wanted("pdf", ""));
        page.addAttribute("whose", copyRecord.open(id, officer));
        return "registration/record/blank";
    }

    /** The answer is the file itself, or the page with what is missing. */
    @Needs(COPY_RECORD)
    @PostMapping("/people/{id}/record")
    Object create(
            @PathVariable PersonId id,
            @ModelAttribute("wanted") CopyRecord.Wanted wanted,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page) {
        wanted.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("whose", copyRecord.open(id, officer));
            return "registration/record/blank";
        }
        PersonRecord record = copyRecord.copy(id, wanted, officer);
        if (wanted.format().equals("json")) {
            return json.answer(record, language);
        }
        page.addAttribute("record", record);
        page.addAttribute("file", "record-" + record.person());
        return Records.PAPER;
    }
}
