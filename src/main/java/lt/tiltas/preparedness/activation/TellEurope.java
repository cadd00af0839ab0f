package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the European Union Agency for Asylum and the Commission were told is written down as it was sent; Tiltas itself sends nothing. */
@Service
class TellEurope {

    enum Outcome {
        NOTED,
        /** This office was told of it before. */
        ALREADY,
        /** Nothing is sent tomorrow. */
        AHEAD
    }

    private final Access access;
    private final Dossier dossier;
    private final Deeds deeds;

    TellEurope(Access access, Dossier dossier, Deeds deeds) {
        this.access = access;
        this.dossier = dossier;
        this.deeds = deeds;
    }

    @Transactional
    Outcome note(ActivationId id, Notice.New told, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        Realm realm = dossier.realm(activation);
        String[] what = Objects.requireNonNull(told.told()).split("-");
        Notice notice = new Notice(
                what[0], what[1], Objects.requireNonNull(told.sentOn()), Objects.requireNonNull(told.text()));
        if (notice.sentOn().isAfter(realm.today())) {
            return Outcome.AHEAD;
        }
        if (!deeds.tell(id, Objects.requireNonNull(told.own()), notice, realm, officer)) {
            return Outcome.ALREADY;
        }
        dossier.note(activation, Journal.Act.of("told", notice.told()).on(notice.sentOn()), officer);
        return Outcome.NOTED;
    }
}
