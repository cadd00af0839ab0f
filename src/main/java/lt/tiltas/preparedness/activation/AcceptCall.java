package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACCEPT_CALL;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation that was called says that it comes. */
@Service
class AcceptCall {

    private final Access access;
    private final Dossier dossier;
    private final Convened calls;

    AcceptCall(Access access, Dossier dossier, Convened calls) {
        this.access = access;
        this.dossier = dossier;
        this.calls = calls;
    }

    /**
     * Twice is once.
     *
     * @return for what it was called
     */
    @Transactional
    Activation accept(ActivationId id, Officer officer) {
        access.allow(officer, ACCEPT_CALL);
        Activation activation = dossier.activations()
                .find(id)
                .filter(one -> one.state().isRunning() && isCalled(id, officer))
                .orElseThrow(() -> new NotHere("call"));
        if (calls.accept(id, dossier.realm(activation), officer)) {
            dossier.note(
                    activation,
                    Journal.Act.of("accepted", officer.organisation().toString()),
                    officer);
        }
        return activation;
    }

    private boolean isCalled(ActivationId id, Officer officer) {
        return calls.of(id).stream()
                .anyMatch(call -> call.organisation() == officer.organisation().value());
    }
}
