package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import java.io.IOException;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.photo.PhotoId;
import lt.tiltas.registration.Pictures.Taken;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DefectPhotoController {

    private final AddDefectPhoto addDefectPhoto;

    DefectPhotoController(AddDefectPhoto addDefectPhoto) {
        this.addDefectPhoto = addDefectPhoto;
    }

    /** @param own made by the page, so that a double click adds one */
    @Needs(REPORT_DEFECT)
    @PostMapping("/defects/{id}/photos")
    String create(
            @PathVariable DefectId id,
            @RequestParam(required = false) @Nullable PhotoId own,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Officer officer,
            RedirectAttributes redirect)
            throws IOException {
        byte[] sent = file == null ? new byte[0] : file.getBytes();
        PhotoId photo = own == null ? new PhotoId(UUID.randomUUID()) : own;
        switch (addDefectPhoto.add(id, photo, sent, officer)) {
            case Taken.Picture picture -> Flash.say(redirect, "photo.added");
            case Taken.TooLarge(long megabytes) -> Flash.warn(redirect, "photo.error.too-large", megabytes);
            case Taken.OtherKind() ->
                Flash.warn(redirect, sent.length == 0 ? "photo.error.none" : "photo.error.other-kind");
            case Taken.Broken() -> Flash.warn(redirect, "photo.error.broken");
        }
        return "redirect:/defects/" + id + "#photos";
    }
}
