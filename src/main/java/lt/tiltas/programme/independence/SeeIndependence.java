package lt.tiltas.programme.independence;

import static lt.tiltas.programme.SupportRight.VIEW_INDEPENDENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.evaluation.SmallNumbers;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own share of the income by municipality: the middle one of at least ten families. */
@Service
public class SeeIndependence {

    private static final int MONTHS = 6;
    private static final int PERCENT_STEP = 5;

    /** @param families rounded as all counts of people are; percent rounded to five */
    public record Line(int municipality, long families, int percent) {}

    public record Page(List<Line> lines, int months, LocalDate since) {}

    private final Access access;
    private final Incomes incomes;
    private final Rules rules;
    private final Clock clock;

    SeeIndependence(Access access, Incomes incomes, Rules rules, Clock clock) {
        this.access = access;
        this.incomes = incomes;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Page see(Officer officer) {
        access.require(officer, VIEW_INDEPENDENCE);
        LocalDate since = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS);
        int months = rules.months("support.income-months", LocalDate.now(clock));
        List<Line> lines = incomes.groups(since, months).stream()
                .filter(group -> SmallNumbers.kept(group.families()) > 0)
                .map(group -> new Line(
                        group.municipality(),
                        SmallNumbers.kept(group.families()),
                        Math.round((float) group.ownPercent() / PERCENT_STEP) * PERCENT_STEP))
                .toList();
        return new Page(lines, months, since);
    }
}
