package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a run again from its document alone; no table of today has a say in it. */
@Service
class RepeatRun {

    sealed interface Outcome {
        /** To the byte. */
        record Same() implements Outcome {}

        /** @param engine whether the engine is another than then */
        record Differs(int points, boolean engine) implements Outcome {}
    }

    private record Read(StoredRun run, String inputs) {}

    private final Access access;
    private final StoredRuns runs;
    private final Repeats repeats;
    private final TransactionTemplate transaction;

    RepeatRun(Access access, StoredRuns runs, Repeats repeats, TransactionTemplate transaction) {
        this.access = access;
        this.runs = runs;
        this.repeats = repeats;
        this.transaction = transaction;
    }

    Outcome repeat(UUID id, UUID own, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        Read read = transaction.execute(
                _ -> new Read(runs.find(id).orElseThrow(() -> new NotHere("run")), runs.inputs(id)));
        StoredRun.Proof proof = read.run().proof();
        Reckoned again = Reckoned.of(Documents.frozen(read.inputs()), proof.seed(), proof.runs());
        boolean same = again.result().equals(proof.result());
        return transaction.execute(_ -> {
            Difference difference = same ? Difference.NONE : Difference.between(runs.points(id), again.points());
            repeats.add(own, id, again, difference, same, officer);
            return same
                    ? new Outcome.Same()
                    : new Outcome.Differs(difference.points().size(), again.engine() != proof.engine());
        });
    }
}
