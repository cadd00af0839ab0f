package lt.tiltas.preparedness.drill;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Activations;
import lt.tiltas.preparedness.activation.Beginning;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.Realms;
import lt.tiltas.preparedness.activation.State;
import lt.tiltas.preparedness.trigger.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The board on which a drill is played: the one of the real day, of an activation that belongs to the drill. */
@Component
class OpenBoard {

    private final Activations activations;
    private final Journal journal;
    private final Realms realms;
    private final Beginning beginning;

    OpenBoard(Activations activations, Journal journal, Realms realms, Beginning beginning) {
        this.activations = activations;
        this.journal = journal;
        this.realms = realms;
        this.beginning = beginning;
    }

    /** A drill has one board, and it carries the drill's own id. Where two persons must agree, they do so on the board. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(Exercise exercise, Level level, Officer officer) {
        UUID id = exercise.id().value();
        Realm realm = realms.in(id);
        int persons = activations.persons(level, realm.today());
        var asked = new Activation.New(new ActivationId(id), level, exercise.name(), null);
        if (activations.propose(asked, persons, realm, officer)) {
            journal.note(asked.id(), Journal.Act.of("proposed", level.code()).saying(exercise.name()), realm, officer);
            activations
                    .find(asked.id())
                    .filter(one -> one.state() == State.REPORT)
                    .ifPresent(one -> beginning.begin(one, realm, officer));
        }
    }
}
