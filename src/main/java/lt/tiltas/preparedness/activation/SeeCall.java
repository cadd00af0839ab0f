package lt.tiltas.preparedness.activation;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first look of a called organisation stays written: who called sees that it was seen. */
@Component
public class SeeCall {

    private final Dossier dossier;
    private final Realms realms;
    private final Convened calls;

    SeeCall(Dossier dossier, Realms realms, Convened calls) {
        this.dossier = dossier;
        this.realms = realms;
        this.calls = calls;
    }

    public Realm realm(@Nullable UUID exercise) {
        return realms.in(exercise);
    }

    /** The call of the officer's own organisation. */
    public Optional<Convened.Call> see(Activation activation, Officer officer) {
        if (calls.see(activation.id(), dossier.realm(activation), officer)) {
            dossier.note(
                    activation, Journal.Act.of("seen", officer.organisation().toString()), officer);
        }
        return calls.of(activation.id()).stream()
                .filter(call -> call.organisation() == officer.organisation().value())
                .findFirst();
    }
}
