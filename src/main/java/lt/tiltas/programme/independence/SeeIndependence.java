package lt.tiltas.programme.independence;

import static lt.tiltas.programme.SupportRight.VIEW_INDEPENDENCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.web.SmallNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three lines by municipality, each of at least ten families or people; no family and no person. */
@Service
public class SeeIndependence {

    private static final int MONTHS = 6;
    private static final int PERCENT_STEP = 5;
    private static final BigDecimal HALVES = new BigDecimal(2);

    /** @param families rounded as all counts of people are; percent rounded to five */
    public record Line(int municipality, long families, int percent) {}

    /** @param byPerson and byWorker the average level, rounded to a half */
    public record Part(int municipality, String domain, long people, BigDecimal byPerson, BigDecimal byWorker) {}

    public record Page(
            List<Line> lines, List<Line> doing, List<Part> parts, int months, LocalDate since, int days, int steps) {}

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
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.withDayOfMonth(1).minusMonths(MONTHS);
        int months = rules.months("support.income-months", today);
        int days = rules.days("support.own-days", today);
        int steps = rules.number("support.own-steps", today).intValueExact();
        int parts = rules.number("support.rated-domains", today).intValueExact();
        return new Page(
                lines(incomes.groups(since, months)),
                lines(incomes.doing(today.minusDays(days), steps)),
                parts(incomes.levels(parts)),
                months,
                since,
                days,
                steps);
    }

    private static List<Line> lines(List<Incomes.Group> groups) {
        return groups.stream()
                .filter(group -> SmallNumbers.kept(group.families()) > 0)
                .map(group -> new Line(
                        group.municipality(),
                        SmallNumbers.kept(group.families()),
                        Math.round((float) group.ownPercent() / PERCENT_STEP) * PERCENT_STEP))
                .toList();
    }

    private static List<Part> parts(List<Incomes.Levels> levels) {
        return levels.stream()
                .filter(one -> SmallNumbers.kept(one.people()) > 0)
                .map(one -> new Part(
                        one.municipality(),
                        one.domain(),
                        SmallNumbers.kept(one.people()),
                        half(one.byPerson()),
                        half(one.byWorker())))
                .toList();
    }

    private static BigDecimal half(BigDecimal level) {
        return level.multiply(HALVES).setScale(0, RoundingMode.HALF_UP).divide(HALVES);
    }
}
