package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.scenario.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Two runs held beside each other run by run: both are lived through again from their documents. */
@Service
class CompareRuns {

    static final List<Measure> JUDGED = List.of(Measure.WITHOUT_BED, Measure.QUEUE, Measure.COST);

    sealed interface Outcome {
        record Compared(TwoRuns runs) implements Outcome {}

        /** Another seed, other weeks, or another number of runs. */
        record NotAlike() implements Outcome {}
    }

    private record Read(StoredRun run, String inputs, List<Point> points) {

        Samples samples() {
            return Documents.frozen(inputs)
                    .samples(run.proof().seed(), run.proof().runs());
        }
    }

    private final Access access;
    private final StoredRuns runs;
    private final TransactionTemplate transaction;

    CompareRuns(Access access, StoredRuns runs, TransactionTemplate transaction) {
        this.access = access;
        this.runs = runs;
        this.transaction = transaction;
    }

    Outcome compare(UUID a, UUID b, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        List<Read> read =
                transaction.execute(_ -> Stream.of(a, b).map(this::read).toList());
        Read first = read.getFirst();
        Read second = read.getLast();
        if (!first.run().comparesWith(second.run())) {
            return new Outcome.NotAlike();
        }
        Samples before = first.samples();
        Samples after = second.samples();
        return new Outcome.Compared(new TwoRuns(
                new TwoRuns.Side(first.run(), first.points()),
                new TwoRuns.Side(second.run(), second.points()),
                JUDGED.stream()
                        .map(measure -> Comparison.of(before, after, measure))
                        .toList()));
    }

    private Read read(UUID id) {
        return new Read(runs.find(id).orElseThrow(() -> new NotHere("run")), runs.inputs(id), runs.points(id));
    }
}
