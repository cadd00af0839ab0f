package lt.tiltas.preparedness.activation;

import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.trigger.SeeWarning;
import lt.tiltas.preparedness.trigger.Warning;
import org.springframework.stereotype.Component;

/** The first step: its clock runs, and what the figures say that day is written down. */
@Component
public class Beginning {

    private final ActivationSteps steps;
    private final SeeWarning seeWarning;
    private final Journal journal;

    Beginning(ActivationSteps steps, SeeWarning seeWarning, Journal journal) {
        this.steps = steps;
        this.seeWarning = seeWarning;
        this.journal = journal;
    }

    Warning warning(Officer officer) {
        return seeWarning.see(officer);
    }

    public void begin(Activation activation, Realm realm, Officer officer) {
        steps.begin(activation.id(), activation.level(), State.REPORT, realm);
        if (realm.isReal()) {
            Warning warning = seeWarning.see(officer);
            Stream.concat(warning.standings().stream(), warning.further().stream())
                    .forEach(standing -> steps.know(activation.id(), standing, realm));
        }
        journal.note(
                activation.id(),
                Journal.Act.of("began", activation.level().code())
                        .counting(activation.opener().persons()),
                realm,
                officer);
    }
}
