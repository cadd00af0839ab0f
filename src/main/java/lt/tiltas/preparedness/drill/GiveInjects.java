package lt.tiltas.preparedness.drill;

import java.time.Clock;
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
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    GiveInjects(
            Exercises exercises, Injects injects, Paces paces, Clock clock, PlatformTransactionManager transactions) {
        this.exercises = exercises;
        this.injects = injects;
        this.paces = paces;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Of every drill that runs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveAll() {
        exercises.all().stream().filter(Exercise::isRunning).forEach(exercise -> give(exercise.id(), clock.instant()));
    }

    /** Before somebody looks. */
    void due(ExerciseId id) {
        Instant real = clock.instant();
        CurrentOfficer.as(
                Officer.SYSTEM,
                () -> ownTransaction.executeWithoutResult(status ->
                        exercises.find(id).filter(Exercise::isRunning).ifPresent(one -> give(id, real))));
    }

    private void give(ExerciseId id, Instant real) {
        List<Pace> paces = this.paces.of(id);
        injects.give(id, paces.getFirst().exerciseAt(), paces.getLast().at(real));
    }
}
