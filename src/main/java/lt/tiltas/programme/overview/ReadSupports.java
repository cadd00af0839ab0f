package lt.tiltas.programme.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.SupportOverview;
import lt.tiltas.programme.appeal.SupportAppeals;
import lt.tiltas.programme.independence.KeepIncome;
import lt.tiltas.programme.independence.OwnLine;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.programme.signal.SignalFacts;
import lt.tiltas.programme.signal.Signals;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;

/** The one reading of a family's supports. Row-level security decides who is shown what. */
@Component
public class ReadSupports {

    private final Plans plans;
    private final SignalFacts facts;
    private final Signals signals;
    private final SupportAppeals appeals;
    private final KeepIncome keepIncome;

    ReadSupports(Plans plans, SignalFacts facts, Signals signals, SupportAppeals appeals, KeepIncome keepIncome) {
        this.plans = plans;
        this.facts = facts;
        this.signals = signals;
        this.appeals = appeals;
        this.keepIncome = keepIncome;
    }

    public Optional<SupportOverview> of(HouseholdId household) {
        return plans.open(household).map(this::of);
    }

    private SupportOverview of(ProgrammeCard programme) {
        List<SupportNow> now = facts.now(programme.id());
        OwnLine line = keepIncome.line(programme.id());
        return new SupportOverview(
                programme,
                now,
                signals.of(programme.id()),
                appeals.of(programme.id()),
                line.months(),
                keepIncome.ways(programme.id()),
                line.least(),
                today(programme));
    }

    private static LocalDate today(ProgrammeCard programme) {
        return programme.asOf();
    }
}
