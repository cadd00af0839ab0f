package lt.tiltas.portal.record;

import static lt.tiltas.portal.PortalRight.OWN_RECORD;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.Records;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OwnRecordFileController {

    private final Records records;

    OwnRecordFileController(Records records) {
        this.records = records;
    }

    /** For another program as JSON, for reading as PDF. */
    @Needs(OWN_RECORD)
    @GetMapping("/my/record/file")
    Object show(@RequestParam(defaultValue = "pdf") String format, Officer officer, Language language, Model page) {
        PersonRecord record = records.own(officer, OWN_RECORD);
        if (format.equals("json")) {
            return records.json(record, language);
        }
        page.addAttribute("record", record);
        page.addAttribute("file", "record-" + record.person());
        return Records.PAPER;
    }
}
