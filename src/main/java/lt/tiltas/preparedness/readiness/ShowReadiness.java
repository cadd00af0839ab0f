package lt.tiltas.preparedness.readiness;

import static lt.tiltas.preparedness.PreparednessRight.RECORD_SITE_TEST;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.readiness.StandbySites.Dated;
import lt.tiltas.preparedness.readiness.StandbySites.Free;
import lt.tiltas.preparedness.readiness.StandbySites.Stated;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places of tonight and of the next weeks, counted: nobody is shown, so nobody's trail grows. */
@Service
public class ShowReadiness {

    /** What "ready" is measured by. */
    private static final List<Integer> GOALS = List.of(1_000, 5_000, 15_000);

    private final Access access;
    private final StandbySites sites;
    private final Assumptions assumptions;
    private final Rules rules;
    private final Clock clock;

    ShowReadiness(Access access, StandbySites sites, Assumptions assumptions, Rules rules, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.assumptions = assumptions;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param wanted places that the plan is made for */
    @Transactional(readOnly = true)
    public Readiness show(int wanted, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        LocalDate today = today();
        Readiness.Rests rests = rests(today);
        List<StandbySite> standby = sites.standby(
                today.minusMonths(rests.testMonths()), Cents.of(rests.opening().value()));
        Free free = sites.free();
        List<Dated> returning = sites.returning();
        List<Dated> opening = sites.opening();
        List<Stated> homes = sites.stated();
        List<Coming> coming = Stream.concat(returning.stream(), opening.stream())
                .map(one -> coming(today, one.on(), one.places()))
                .toList();
        List<Coming> withHomes = Stream.concat(
                        coming.stream(), homes.stream().map(home -> coming(today, home.on(), home.places())))
                .toList();
        int weeks = rests.weeks().value().intValue();
        var own = new DaysToPlaces(free.places(), coming, standby, weeks);
        var more = new DaysToPlaces(free.places(), withHomes, standby, weeks);
        return new Readiness(
                today,
                new Readiness.Now(free.places(), free.stepFree(), sum(returning), sum(opening), homes(homes)),
                GOALS.stream()
                        .map(goal -> new Readiness.Goal(own.reach(goal), more.reach(goal)))
                        .toList(),
                own.reach(wanted),
                standby,
                standby.stream()
                        .filter(site -> mayTest(officer, site))
                        .map(StandbySite::id)
                        .toList(),
                rests);
    }

    /** The database asks the same. */
    static boolean mayTest(Officer officer, StandbySite site) {
        return officer.may(RECORD_SITE_TEST)
                && (officer.organisation().equals(OrganisationId.AGENCY)
                        || officer.organisation().value() == site.municipality());
    }

    private Readiness.Rests rests(LocalDate today) {
        List<Assumption> rows = assumptions.on(today);
        return new Readiness.Rests(
                rules.months("preparedness.test-months", today),
                Assumptions.row(rows, "site-opening"),
                Assumptions.row(rows, "site-open"));
    }

    private static Coming coming(LocalDate today, LocalDate on, int places) {
        return new Coming((int) Math.max(0, ChronoUnit.DAYS.between(today, on)), places);
    }

    private static int sum(List<Dated> dated) {
        return dated.stream().mapToInt(Dated::places).sum();
    }

    private static Readiness.Homes homes(List<Stated> stated) {
        return new Readiness.Homes(
                stated.stream().mapToInt(Stated::places).sum(),
                stated.stream().mapToInt(Stated::stepFree).sum(),
                (int) stated.stream().map(Stated::municipality).distinct().count(),
                stated.stream().map(Stated::week).min(Comparator.naturalOrder()).orElse(null));
    }
}
