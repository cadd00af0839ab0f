package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.pay.Payrolls;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Today's country under a scenario. It counts people and shows nobody, so it leaves no row about anybody. */
@Service
class AskWhatIf {

    /** While somebody moves a slider, and when he has let go. */
    static final int QUICK = 500;

    static final int WHOLE = 10_000;

    static final long SEED = 2_022;

    /** What is read. */
    @Component("scenarioBooks")
    record Books(Assumptions assumptions, Country country, Payrolls payrolls) {}

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

    List<Assumption> assumptions(Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        return transaction.execute(_ -> books.assumptions().on(LocalDate.now(clock)));
    }

    /** The tables are read in one go; the runs hold no connection. */
    Inputs inputs(Question question, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(_ -> {
            List<Assumption> rows = books.assumptions().on(today);
            return new Inputs(
                    question.whole(rows),
                    rows,
                    books.country().towns(),
                    books.assumptions().phases(today),
                    books.assumptions().centres(today),
                    wave.table(),
                    books.payrolls().on(today, Payrolls.CALLED));
        });
    }

    Answer ask(Question question, int runs, Officer officer) {
        Inputs inputs = inputs(question, officer);
        boolean opens = inputs.asked().places().count() > 0;
        Samples with = samples(inputs, opens, runs);
        Samples without = opens ? samples(inputs, false, runs) : with;
        return new Answer(
                inputs.asked(),
                inputs.assumptions(),
                inputs.payroll(),
                now(inputs.towns()),
                with.outlook(),
                opens ? Comparison.of(without, with, Measure.WITHOUT_BED) : null,
                opens ? Comparison.of(without, with, Measure.COST) : null);
    }

    private static Samples samples(Inputs inputs, boolean open, int runs) {
        return new Simulation(inputs.world(), inputs.plan(open), inputs.scenario()).samples(SEED, runs);
    }

    private static Answer.Now now(List<Town> towns) {
        return new Answer.Now(
                Math.round(towns.stream()
                        .mapToDouble(town -> town.settled().people())
                        .sum()),
                towns.stream().mapToLong(Town::beds).sum(),
                Math.round(towns.stream()
                        .mapToDouble(town -> town.settled().collective())
                        .sum()));
    }
}
