package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.photo.PhotoId;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.reception.photo.Photos.Announced;
import lt.tiltas.reception.photo.Photos.Photo;
import lt.tiltas.registration.Pictures;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an inspection from a device. The same under the same key is answered alike and written once; other content under a known key, and what
 * cannot be taken by itself, is kept for a person.
 */
@Service
class ReceiveInspection {

    /** What came of a photograph. */
    enum PhotoOutcome {
        KEPT,
        /** Not what was announced, or no photograph. */
        OTHER
    }

    @Component
    record Desk(SentRows sent, Photos photos, Pictures pictures) {}

    private final Access access;
    private final Desk desk;
    private final Inspections inspections;
    private final TakeOver takeOver;

    ReceiveInspection(Access access, Desk desk, Inspections inspections, TakeOver takeOver) {
        this.access = access;
        this.desk = desk;
        this.inspections = inspections;
        this.takeOver = takeOver;
    }

    @Transactional
    Taken receive(InspectionId id, SentInspection sent, Officer officer) {
        access.allow(officer, INSPECT);
        inspections.lock(id.value());
        byte[] hash = SentRows.hash(sent);
        List<SentRows.Known> known = desk.sent.known(id);
        for (SentRows.Known one : known) {
            if (Arrays.equals(one.hash(), hash)) {
                return answer(id, one);
            }
        }
        if (!known.isEmpty() || inspections.find(id).isPresent()) {
            desk.sent.keep(id, hash, sent, List.of("changed"), officer);
            return Taken.conflict();
        }
        List<String> reasons = takeOver.reasons(sent);
        desk.sent.keep(id, hash, sent, reasons, officer);
        announce(id, sent, officer);
        if (reasons.isEmpty()) {
            takeOver.take(id, sent, officer);
        }
        return answer(id, new SentRows.Known(hash, reasons));
    }

    private Taken answer(InspectionId id, SentRows.Known known) {
        Optional<Inspection> inspection = inspections.find(id);
        if (known.reasons().contains("changed")) {
            return Taken.conflict();
        }
        return inspection
                .map(taken -> Taken.kept(String.valueOf(taken.number())))
                .orElseGet(() -> Taken.held(new ArrayList<>(known.reasons())));
    }

    /** A photograph of a house that is not there, or without a known indicator, waits for nobody: it is of the whole house then. */
    private void announce(InspectionId id, SentInspection sent, Officer officer) {
        if (inspections.house(new SiteId(sent.site())).isEmpty()) {
            return;
        }
        sent.photos()
                .forEach(photo -> desk.photos.announce(
                        new Photo(
                                new PhotoId(photo.id()), new SiteId(sent.site()), id.value(), photo.indicator(), null),
                        HexFormat.of().parseHex(photo.sha256()),
                        officer));
    }

    /** @throws NotHere when no such photograph was announced: the device tries again later */
    @Transactional
    PhotoOutcome receive(InspectionId record, PhotoId id, byte[] bytes, Officer officer) {
        access.allow(officer, INSPECT);
        inspections.lock(id.value());
        Announced announced = desk.photos.announced(id, record.value()).orElseThrow(() -> new NotHere("photo"));
        if (!Arrays.equals(announced.sha256(), SentRows.sha256(bytes))) {
            return PhotoOutcome.OTHER;
        }
        if (announced.there()) {
            return PhotoOutcome.KEPT;
        }
        return switch (desk.pictures.take(bytes)) {
            case Pictures.Taken.Picture picture -> {
                desk.photos.arrive(id, picture);
                yield PhotoOutcome.KEPT;
            }
            case Pictures.Taken.TooLarge t -> PhotoOutcome.OTHER;
            case Pictures.Taken.OtherKind o -> PhotoOutcome.OTHER;
            case Pictures.Taken.Broken b -> PhotoOutcome.OTHER;
        };
    }
}
