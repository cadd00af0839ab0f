package lt.tiltas.preparedness.drill;

import java.time.Instant;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is due is given, as the system, at the moment for which it was written: however late somebody looks, after a stop of the program too,
 * and once.
 */
@Service
public class GiveInjects {

    private final Exercises exercises;
    private final Injects injects;
    private final Paces paces;
    private final InjectEffects effects;
    private final TransactionTemplate ownTransaction;

    GiveInjects(
            Exercises exercises,
            Injects injects,
            Paces paces,
            InjectEffects effects,
            PlatformTransactionManager transactions) {
        this.exercises = exercises;
        this.injects = injects;
        this.paces = paces;
        this.effects = effects;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Of every drill that runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveAll() {
        exercises.all().stream().filter(Exercise::isRunning).forEach(exercise -> give(exercise.id(), paces.real()));
    }

    /** Before somebody looks. */
    void due(ExerciseId id) {
        Instant real = paces.real();
        CurrentOfficer.as(
                Officer.SYSTEM,
                () -> ownTransaction.executeWithoutResult(
                        status -> exercises.find(id).filter(Exercise::isRunning).ifPresent(one -> give(id, real))));
    }

    /** As far as the clock of the drill has come. */
    void give(ExerciseId id, Instant real) {
        List<Pace> turns = paces.of(id);
        Instant now = turns.getLast().at(real);
        if (injects.give(id, turns.getFirst().exerciseAt(), now) > 0) {
            effects.follow(id, injects.of(id), now);
        }
    }
}
