package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.ThreeScenarios;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Three sizes of the arrival are asked of the engine, and one is acted on: with how sure one is of it, and why. */
@Service
class AssessActivation {

    enum Outcome {
        DONE,
        /** One is chosen already, or there is no such answer. Nothing is written. */
        LATE
    }

    private final Access access;
    private final Dossier dossier;
    private final ThreeScenarios threeScenarios;
    private final Assessments assessments;
    private final TransactionTemplate transaction;

    AssessActivation(
            Access access,
            Dossier dossier,
            ThreeScenarios threeScenarios,
            Assessments assessments,
            TransactionTemplate transaction) {
        this.access = access;
        this.dossier = dossier;
        this.threeScenarios = threeScenarios;
        this.assessments = assessments;
        this.transaction = transaction;
    }

    /** The runs hold no connection. */
    Outcome ask(ActivationId id, Assessed.Sizes sizes, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = Objects.requireNonNull(transaction.execute(_ -> dossier.lead(id, officer)));
        if (!isOpen(activation)) {
            return Outcome.LATE;
        }
        List<ThreeScenarios.Found> found = threeScenarios.ask(
                Objects.requireNonNull(sizes.shape()), sizes.people(), Objects.requireNonNull(sizes.weeks()), officer);
        return Objects.requireNonNull(transaction.execute(_ -> write(activation, found, officer)));
    }

    private Outcome write(Activation activation, List<ThreeScenarios.Found> found, Officer officer) {
        if (chosen(activation.id())) {
            return Outcome.LATE;
        }
        for (int one = 0; one < found.size(); one++) {
            assessments.put(
                    activation.id(), Assessed.NAMES.get(one), found.get(one), dossier.realm(activation), officer);
        }
        dossier.note(
                activation,
                Journal.Act.of("assessed", null).counting(found.getFirst().runs()),
                officer);
        return Outcome.DONE;
    }

    Outcome choose(ActivationId id, Assessed.Choice choice, Officer officer) {
        access.allow(officer, ACTIVATE);
        return Objects.requireNonNull(transaction.execute(_ -> {
            Activation activation = dossier.lead(id, officer);
            if (!isOpen(activation)
                    || chosen(id)
                    || !assessments.choose(id, choice, dossier.realm(activation), officer)) {
                return Outcome.LATE;
            }
            dossier.note(activation, Journal.Act.of("chosen", choice.chosen()).saying(choice.why()), officer);
            return Outcome.DONE;
        }));
    }

    private boolean chosen(ActivationId id) {
        return assessments.of(id).stream().anyMatch(one -> one.chosen() != null);
    }

    private static boolean isOpen(Activation activation) {
        return activation.state() == State.REPORT || activation.state() == State.ASSESS;
    }
}
