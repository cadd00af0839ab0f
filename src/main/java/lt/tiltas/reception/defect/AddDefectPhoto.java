package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.photo.PhotoId;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A photograph of what is broken is kept, locked. */
@Service
class AddDefectPhoto {

    private final Access access;
    private final Defects defects;
    private final Photos photos;
    private final Pictures pictures;

    AddDefectPhoto(Access access, Defects defects, Photos photos, Pictures pictures) {
        this.access = access;
        this.defects = defects;
        this.photos = photos;
        this.pictures = pictures;
    }

    /** @throws NotHere when the defect is not this officer's to see */
    @Transactional
    Taken add(DefectId id, PhotoId own, byte[] sent, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        Defect defect = defects.find(id).orElseThrow(() -> new NotHere("defect"));
        Taken taken = pictures.take(sent);
        if (taken instanceof Taken.Picture picture) {
            photos.add(new Photos.Photo(own, defect.where().site(), null, "", id.value()), picture, officer);
        }
        return taken;
    }
}
