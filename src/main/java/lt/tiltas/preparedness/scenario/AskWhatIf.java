package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.Town;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Today's country under a scenario. It counts people and shows nobody, so it leaves no row about anybody. */
@Service
class AskWhatIf {

    /** While somebody moves a slider, and when he has let go. */
    static final int QUICK = 500;

    static final int WHOLE = 10_000;

    static final long SEED = 2_022;

    private final Access access;
    private final Books books;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Wave2022 wave = new Wave2022();

    AskWhatIf(Access access, Books books, Clock clock, TransactionTemplate transaction) {
        this.access = access;
        this.books = books;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The tables are read in one go; the runs hold no connection. */
    Inputs inputs(Question question, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(_ -> books.inputs(question, today, wave.table()));
    }

    Answer ask(Question question, int runs, Officer officer) {
        return whole(inputs(question, officer), runs);
    }

    /** With what has to be decided. */
    Answer whole(Inputs inputs, int runs) {
        return answer(inputs, runs, true);
    }

    /** What has to be decided is not looked for: that takes longer than all the rest. */
    Answer moving(Inputs inputs) {
        return answer(inputs, QUICK, false);
    }

    private Answer answer(Inputs inputs, int runs, boolean decides) {
        boolean opens = inputs.asked().places().areAsked();
        Samples with = samples(inputs, opens, runs);
        Samples without = opens ? samples(inputs, false, runs) : with;
        Outlook outlook = with.outlook();
        return new Answer(
                inputs.asked(),
                inputs.assumptions(),
                now(inputs.towns()),
                outlook,
                opens ? without.shortage() : null,
                opens ? Comparison.of(without, with, Measure.WITHOUT_BED) : null,
                opens ? Comparison.of(without, with, Measure.COST) : null,
                inputs.ground(),
                decides
                        ? new Decide(
                                        inputs,
                                        with,
                                        Lack.of(outlook, inputs.ground().places()))
                                .decisions()
                        : Decisions.NONE);
    }

    Moves moves(Inputs inputs) {
        return new Levers(inputs, Levers.RUNS).moves();
    }

    private static Samples samples(Inputs inputs, boolean open, int runs) {
        return new Simulation(inputs.world(), inputs.plan(open), inputs.scenario()).samples(SEED, runs);
    }

    private Answer.Now now(List<Town> towns) {
        return new Answer.Now(
                LocalDate.now(clock),
                Math.round(towns.stream()
                        .mapToDouble(town -> town.settled().people())
                        .sum()),
                towns.stream().mapToLong(Town::beds).sum(),
                Math.round(towns.stream()
                        .mapToDouble(town -> town.settled().collective())
                        .sum()));
    }
}
