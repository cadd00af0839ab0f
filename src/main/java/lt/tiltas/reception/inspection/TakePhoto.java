package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.photo.PhotoId;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.reception.photo.Photos.Photo;
import lt.tiltas.reception.standard.Indicator;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A photograph of what was looked at is kept, locked. */
@Service
public class TakePhoto {

    /** @param section code of the section in which the indicator stands */
    public record Open(InspectionPage page, Indicator indicator, String section, long largestMegabytes) {}

    private final Access access;
    private final OpenInspection openInspection;
    private final Photos photos;
    private final Pictures pictures;

    TakePhoto(Access access, OpenInspection openInspection, Photos photos, Pictures pictures) {
        this.access = access;
        this.openInspection = openInspection;
        this.photos = photos;
        this.pictures = pictures;
    }

    @Transactional(readOnly = true)
    Open open(InspectionId id, String indicator, Officer officer) {
        access.allow(officer, INSPECT);
        InspectionPage page = openInspection.open(id, officer);
        if (!page.mine()) {
            throw new NotHere("inspection");
        }
        return page.sections().stream()
                .flatMap(section -> section.indicators()
                        .filter(one -> one.code().equals(indicator))
                        .map(one -> new Open(page, one, section.code(), pictures.largestMegabytes())))
                .findFirst()
                .orElseThrow(() -> new NotHere("indicator"));
    }

    /** @param own made by the page, so that a double click adds one */
    @Transactional
    Taken take(InspectionId id, String indicator, PhotoId own, byte[] sent, Officer officer) {
        Open open = open(id, indicator, officer);
        Taken taken = pictures.take(sent);
        if (taken instanceof Taken.Picture picture) {
            photos.add(
                    new Photo(own, open.page().inspection().house().id(), id.value(), indicator, null),
                    picture,
                    officer);
        }
        return taken;
    }
}
