package lt.tiltas.reception.photo;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One photograph, opened for who runs the house or who took it. */
@Service
class ShowPhoto {

    private final Access access;
    private final Photos photos;

    ShowPhoto(Access access, Photos photos) {
        this.access = access;
        this.photos = photos;
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional(readOnly = true)
    Picture show(PhotoId id, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        return photos.open(id);
    }
}
