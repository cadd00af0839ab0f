package lt.tiltas.preparedness.activation;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Component;

/** An activation as those open it who answer for the country; everybody else is told that there is none. */
@Component
public class Dossier {

    private final Activations activations;
    private final Realms realms;
    private final Journal journal;

    Dossier(Activations activations, Realms realms, Journal journal) {
        this.activations = activations;
        this.realms = realms;
        this.journal = journal;
    }

    /** @throws NotHere when there is none, or the officer does not answer for the country */
    public Activation open(ActivationId id, Officer officer) {
        if (!Leaders.lead(officer)) {
            throw new NotHere("activation");
        }
        return activations.find(id).orElseThrow(() -> new NotHere("activation"));
    }

    /** @throws NotHere also when the officer may look but not act */
    public Activation lead(ActivationId id, Officer officer) {
        if (!Leaders.activate(officer)) {
            throw new NotHere("activation");
        }
        return open(id, officer);
    }

    public Realm realm(Activation activation) {
        return realms.in(activation.exercise());
    }

    public Activations activations() {
        return activations;
    }

    public Journal journal() {
        return journal;
    }

    public void note(Activation activation, Journal.Act act, Officer officer) {
        journal.note(activation.id(), act, realm(activation), officer);
    }
}
