package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.programme.agreement.SignPlan.Outcome;
import lt.tiltas.registration.Pictures.Taken.Picture;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
class SignatureController {

    private final OpenPlan openPlan;
    private final SignPlan signPlan;

    SignatureController(OpenPlan openPlan, SignPlan signPlan) {
        this.openPlan = openPlan;
        this.signPlan = signPlan;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/plan-versions/{id}/signatures/new")
    String blank(@PathVariable PlanVersionId id, Officer officer, Model page) {
        OpenPlan.Page opened = openPlan.open(id, officer);
        if (!opened.plan().offered()) {
            throw new NotHere("version to sign");
        }
        boolean guardian = opened.plan().signedBy("person");
        page.addAttribute("page", opened);
        page.addAttribute(
                "signature",
                new SignPlan.New(
                        UUID.randomUUID(),
                        guardian ? "guardian" : "person",
                        guardian ? "" : opened.person().names().latin(),
                        "device",
                        null,
                        null,
                        null));
        return "programme/agreement/sign";
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/plan-versions/{id}/signatures")
    String create(
            @PathVariable PlanVersionId id,
            @Valid @ModelAttribute("signature") SignPlan.New signature,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            Officer officer,
            Model page,
            RedirectAttributes redirect)
            throws IOException {
        if (!errors.hasErrors()) {
            byte[] sent = scan == null ? new byte[0] : scan.getBytes();
            switch (signPlan.sign(id, signature, sent, officer)) {
                case Outcome.Signed() -> {
                    Flash.say(redirect, "signature.added");
                    return "redirect:/plan-versions/" + id + "#signatures";
                }
                case Outcome.NotReadable() -> errors.rejectValue("aloud", "signature.not-readable");
                case Outcome.Needs(var field) ->
                    errors.rejectValue(field.equals("scan") ? "kind" : field, "signature.needs." + field);
                case Outcome.TooLarge(long megabytes) ->
                    errors.rejectValue("kind", "signature.scan.too-large", new Object[] {megabytes}, "");
                case Outcome.NotAPicture() -> errors.rejectValue("kind", "signature.scan.not-a-picture");
            }
        }
        page.addAttribute("page", openPlan.open(id, officer));
        return "programme/agreement/sign";
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/signatures/{id}/scan")
    ResponseEntity<byte[]> show(@PathVariable SignatureId id, Officer officer) {
        Picture scan = signPlan.scan(id, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(scan.bytes());
    }
}
