package lt.tiltas.registration.scan;

import static lt.tiltas.registration.RegistrationRight.ADD_SCAN;
import static lt.tiltas.registration.RegistrationRight.VIEW_SCAN;

import java.io.IOException;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.ScanId;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.Stopped;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ScanController {

    /** The form that sends a scan. */
    record Upload(
            @Nullable ScanId own,
            @Nullable String kind,
            @Nullable MultipartFile file) {

        boolean isEmpty() {
            return file == null || file.isEmpty();
        }
    }

    private final OpenScans openScans;
    private final AddScan addScan;
    private final ShowScan showScan;

    ScanController(OpenScans openScans, AddScan addScan, ShowScan showScan) {
        this.openScans = openScans;
        this.addScan = addScan;
        this.showScan = showScan;
    }

    @Needs(VIEW_SCAN)
    @GetMapping("/people/{id}/scans")
    String index(@PathVariable PersonId id, Officer officer, Model page) {
        page.addAttribute("open", openScans.open(id, officer));
        page.addAttribute("own", new ScanId(UUID.randomUUID()));
        return "registration/scan/index";
    }

    @Needs(ADD_SCAN)
    @PostMapping("/people/{id}/scans")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("upload") Upload upload,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect)
            throws IOException {
        String kind = Paper.KINDS.contains(String.valueOf(upload.kind)) ? String.valueOf(upload.kind) : "none";
        if (kind.equals("none")) {
            Typed.wrong(errors, "kind", "scan.error.kind");
        }
        if (upload.isEmpty()) {
            Typed.wrong(errors, "file", "scan.error.file");
        }
        if (upload.file == null || errors.hasErrors()) {
            return index(id, officer, page);
        }
        ScanId own = upload.own == null ? new ScanId(UUID.randomUUID()) : upload.own;
        switch (addScan.add(id, new AddScan.New(own, kind, upload.file.getBytes()), officer)) {
            case AddScan.Outcome.Added(Scan added) -> {
                Flash.say(redirect, "scan.added");
                return "redirect:/people/" + added.person() + "/scans";
            }
            case AddScan.Outcome.Refused(Stopped why) -> {
                Flash.warn(redirect, why.key(), Stopped.day(why));
                return "redirect:/people/" + id + "/scans";
            }
            case AddScan.Outcome.TooLarge(long megabytes) ->
                Typed.wrong(errors, "file", "scan.error.too-large", "", megabytes);
            case AddScan.Outcome.OtherKind() -> Typed.wrong(errors, "file", "scan.error.other-kind");
            case AddScan.Outcome.Broken() -> Typed.wrong(errors, "file", "scan.error.broken");
        }
        return index(id, officer, page);
    }

    @Needs(VIEW_SCAN)
    @GetMapping("/scans/{scan}")
    String show(@PathVariable ScanId scan, Officer officer, Model page) {
        Scan found = showScan.find(scan, officer, VIEW_SCAN);
        page.addAttribute("scan", found);
        page.addAttribute("open", openScans.open(found.person(), officer));
        return "registration/scan/show";
    }
}
