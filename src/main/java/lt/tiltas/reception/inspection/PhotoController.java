package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.io.IOException;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.photo.PhotoId;
import lt.tiltas.registration.Pictures.Taken;
import lt.tiltas.web.Flash;
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
class PhotoController {

    /** The form that sends a photograph. */
    record Upload(@Nullable PhotoId own, @Nullable MultipartFile file) {

        byte[] bytes() throws IOException {
            return file == null ? new byte[0] : file.getBytes();
        }
    }

    private final TakePhoto takePhoto;

    PhotoController(TakePhoto takePhoto) {
        this.takePhoto = takePhoto;
    }

    @Needs(INSPECT)
    @GetMapping("/inspections/{id}/photos")
    String blank(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String indicator,
            Officer officer,
            Model page) {
        page.addAttribute("open", takePhoto.open(id, indicator, officer));
        page.addAttribute("own", new PhotoId(UUID.randomUUID()));
        return "reception/inspection/photo";
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/{id}/photos")
    String create(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String indicator,
            @ModelAttribute("upload") Upload upload,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect)
            throws IOException {
        TakePhoto.Open open = takePhoto.open(id, indicator, officer);
        byte[] sent = upload.bytes();
        if (sent.length == 0) {
            errors.rejectValue("file", "photo.error.none");
            return blank(id, indicator, officer, page);
        }
        PhotoId own = upload.own == null ? new PhotoId(UUID.randomUUID()) : upload.own;
        switch (takePhoto.take(id, indicator, own, sent, officer)) {
            case Taken.Picture picture -> {
                Flash.say(redirect, "photo.added");
                return "redirect:/inspections/" + id + "/sections/" + open.section() + "#a." + indicator;
            }
            case Taken.TooLarge(long megabytes) ->
                errors.rejectValue("file", "photo.error.too-large", new Object[] {megabytes}, null);
            case Taken.OtherKind() -> errors.rejectValue("file", "photo.error.other-kind");
            case Taken.Broken() -> errors.rejectValue("file", "photo.error.broken");
        }
        return blank(id, indicator, officer, page);
    }
}
