package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person agrees or declines; nobody agrees with what he proposed himself. */
@Service
class SecondActivation {

    enum Outcome {
        AGREED,
        DECLINED,
        /** Who proposed it cannot be the second. Nothing is written. */
        OWN,
        /** It is not proposed any more. */
        LATE
    }

    private final Access access;
    private final Dossier dossier;
    private final Beginning beginning;

    SecondActivation(Access access, Dossier dossier, Beginning beginning) {
        this.access = access;
        this.dossier = dossier;
        this.beginning = beginning;
    }

    @Transactional
    Outcome decide(ActivationId id, boolean agrees, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        if (activation.opener().officer().equals(officer.id())) {
            return Outcome.OWN;
        }
        Realm realm = dossier.realm(activation);
        if (!dossier.activations().second(id, agrees, realm, officer)) {
            return Outcome.LATE;
        }
        dossier.note(
                activation,
                Journal.Act.of(
                        agrees ? "seconded" : "declined", activation.level().code()),
                officer);
        if (agrees) {
            beginning.begin(activation, realm, officer);
        }
        return agrees ? Outcome.AGREED : Outcome.DECLINED;
    }
}
