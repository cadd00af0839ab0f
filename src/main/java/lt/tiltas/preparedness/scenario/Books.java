package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.pay.Payrolls;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.readiness.StandbySites;
import lt.tiltas.preparedness.staff.Pools;
import org.springframework.stereotype.Component;

/** What an answer is read from. */
@Component("scenarioBooks")
record Books(
        Assumptions assumptions,
        Country country,
        Payrolls payrolls,
        StandbySites sites,
        Pools pools,
        Budget budget,
        Rules rules) {

    Inputs inputs(Question question, LocalDate day, DayTable wave) {
        List<Assumption> rows = assumptions.on(day);
        Question.Whole asked = question.whole(rows, day);
        return new Inputs(
                asked,
                rows,
                country.towns(),
                assumptions.phases(day),
                assumptions.centres(day),
                wave,
                ground(day, asked.start(), rows));
    }

    List<StandbySite> standby(LocalDate day, List<Assumption> rows) {
        return sites
                .standby(
                        day.minusMonths(rules.months("preparedness.test-months", day)),
                        Cents.of(Assumptions.row(rows, "site-opening").value()))
                .stream()
                .filter(site -> site.places() > 0)
                .toList();
    }

    /** @param start of the first week */
    Ground ground(LocalDate day, LocalDate start, List<Assumption> rows) {
        return new Ground(
                country.places(),
                standby(day, rows),
                pools.all(),
                payrolls.on(day, Payrolls.CALLED),
                budget.hosts(start).orElse(null),
                budget.lines(day),
                budget.purses(day));
    }
}
