package lt.tiltas.preparedness.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.PreparednessRight;
import lt.tiltas.preparedness.readiness.Readiness;
import lt.tiltas.preparedness.readiness.ShowReadiness;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import lt.tiltas.preparedness.staff.ReckonStaff;
import lt.tiltas.preparedness.staff.StaffNeed;
import lt.tiltas.preparedness.staff.StaffQuestion;
import lt.tiltas.preparedness.trigger.SeeWarning;
import lt.tiltas.preparedness.trigger.Standing;
import lt.tiltas.preparedness.trigger.Threshold;
import lt.tiltas.preparedness.trigger.Warning;
import org.springframework.stereotype.Component;

/** What the plan says without anybody writing it: the rows as they are today, chapter by chapter. */
@Component
class LiveRows {

    private static final int PLACES = 5_000;
    private static final List<String> UNIT_COSTS = List.of("food-day", "kit", "transport", "site-opening", "site-week");
    private static final List<String> STANDARDS = List.of(
            "reception.area-a-person",
            "reception.singles-a-room",
            "reception.minors-a-room",
            "reception.inspection-every");
    private static final List<String> SECURITY = List.of(
            "incident.acknowledge-3",
            "incident.acknowledge-4",
            "incident.review-by",
            "reception.defect-danger",
            "complaint.answer-by");
    private static final List<String> PREVENTION =
            List.of("reception.contract-ending-soon", "reception.host-check-soon", "preparedness.test-months");

    private static final List<String> REVIEW = List.of("preparedness.plan-review", "preparedness.plan-review-by");

    /** What is read. */
    @Component
    record Sources(ShowReadiness readiness, SeeWarning warning, ReckonStaff staff, Assumptions assumptions) {}

    private final Sources sources;
    private final Rules rules;
    private final Clock clock;

    LiveRows(Sources sources, Rules rules, Clock clock) {
        this.sources = sources;
        this.rules = rules;
        this.clock = clock;
    }

    Map<Chapter, List<Line>> of(Officer officer) {
        LocalDate today = LocalDate.now(clock);
        Readiness readiness = sources.readiness.show(PLACES, officer);
        Warning warning = sources.warning.see(officer);
        StaffNeed staff = sources.staff.reckon(StaffQuestion.USUAL, officer);
        List<Assumption> assumptions = sources.assumptions.on(today);
        Map<Chapter, List<Line>> rows = new EnumMap<>(Chapter.class);
        rows.put(Chapter.MONITORING, monitoring(warning));
        rows.put(Chapter.RISK, RiskLines.of(assumptions));
        rows.put(Chapter.MANAGEMENT, management());
        rows.put(Chapter.INFORMATION, information(warning));
        rows.put(Chapter.COORDINATION, coordination(readiness, staff));
        rows.put(Chapter.BUDGET, budget(readiness, staff, assumptions));
        rows.put(Chapter.HOUSING, housing(readiness));
        rows.put(Chapter.RESOURCES, resources(readiness));
        rows.put(Chapter.STAFF, staff(staff));
        rows.put(Chapter.STANDARDS, law(STANDARDS, today));
        rows.put(Chapter.SECURITY, law(SECURITY, today));
        rows.put(Chapter.PREVENTION, prevention(readiness, today));
        rows.put(Chapter.REVIEW, law(REVIEW, today));
        return rows;
    }

    private List<Line> law(List<String> codes, LocalDate today) {
        return RuleLines.of(rules, today, codes);
    }

    private static List<Line> monitoring(Warning warning) {
        Stream<Line> level = Stream.of(Line.of(
                "plan.row.level", Line.of("trigger.short." + warning.level().code())));
        Stream<Line> readings = Stream.concat(warning.standings().stream(), warning.further().stream())
                .filter(one -> one.newest().isPresent())
                .map(one -> Line.of(
                        "plan.row.reading",
                        indicator(one),
                        one.value(),
                        one.newest().orElseThrow().day()));
        return Stream.concat(level, readings).toList();
    }

    private static Line indicator(Standing standing) {
        return Line.of("trigger.indicator." + standing.indicator());
    }

    private static List<Line> management() {
        List<Line> lines = new ArrayList<>();
        for (PreparednessRight right : PreparednessRight.values()) {
            for (Role role : Role.values()) {
                if (right.grant().roles().contains(role)) {
                    lines.add(Line.of(
                            "plan.row.may",
                            Line.of("role." + role.code()),
                            Line.of("plan.right." + right.name().toLowerCase(Locale.ROOT))));
                }
            }
        }
        return lines;
    }

    private static List<Line> information(Warning warning) {
        return warning.standings().stream()
                .flatMap(standing -> standing.thresholds().stream().map(one -> threshold(standing, one)))
                .toList();
    }

    private static Line threshold(Standing standing, Threshold one) {
        return Line.of(
                "plan.row.threshold",
                indicator(standing),
                one.onAt(),
                one.days(),
                Line.of("trigger.short." + one.level().code()),
                Line.of("assumption.owner." + one.origin().owner()));
    }

    private static List<Line> coordination(Readiness readiness, StaffNeed staff) {
        Readiness.Homes homes = readiness.now().homes();
        Stream<Line> stated = Stream.of(Line.of("plan.row.homes", homes.municipalities(), homes.places()));
        Stream<Line> pools = staff.pools().stream()
                .map(pool -> Line.of(
                        "plan.row.pool",
                        new OrganisationId(pool.orgId()),
                        Line.of("staff.work." + pool.work()),
                        pool.people(),
                        pool.withinDays()));
        return Stream.concat(stated, pools).toList();
    }

    private static List<Line> budget(Readiness readiness, StaffNeed staff, List<Assumption> assumptions) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "plan.row.payroll",
                staff.asked().people(),
                staff.needed(),
                StaffNeed.euros(staff.cents()),
                StaffNeed.euros(staff.month().cents(1, 1))));
        readiness
                .goals()
                .forEach(goal -> lines.add(Line.of(
                        "plan.row.opening-costs",
                        goal.own().wanted(),
                        Readiness.euros(goal.own().openingCents()),
                        Readiness.euros(goal.own().weeklyCents()))));
        UNIT_COSTS.forEach(code -> lines.add(RiskLines.line(Assumptions.row(assumptions, code))));
        return lines;
    }

    private static List<Line> housing(Readiness readiness) {
        List<Line> lines = new ArrayList<>();
        Readiness.Now now = readiness.now();
        lines.add(Line.of("plan.row.places", now.free(), now.stepFree(), now.returning(), now.opening()));
        readiness
                .goals()
                .forEach(goal -> lines.add(
                        goal.own().isReached()
                                ? Line.of(
                                        "plan.row.goal",
                                        goal.own().wanted(),
                                        goal.own().days())
                                : Line.of(
                                        "plan.row.goal-missed",
                                        goal.own().wanted(),
                                        goal.own().missing(),
                                        goal.own().days())));
        readiness.sites().forEach(site -> lines.add(site(site)));
        return lines;
    }

    private static Line site(StandbySite site) {
        Line tested = site.lastTest() == null
                ? Line.of("plan.row.untested")
                : Line.of("plan.row.tested", site.lastTest().on());
        return Line.of(
                "plan.row.site",
                site.name(),
                new OrganisationId(site.municipality()),
                site.places(),
                site.days(),
                tested);
    }

    private static List<Line> resources(Readiness readiness) {
        Stream<Line> accessible = readiness.sites().stream()
                .filter(StandbySite::stepFree)
                .map(site -> Line.of("plan.row.accessible", site.name(), site.places()));
        return Stream.concat(
                        Stream.of(Line.of(
                                "plan.row.standby",
                                readiness.sites().size(),
                                readiness.standbyPlaces(),
                                readiness.untried())),
                        accessible)
                .toList();
    }

    private static List<Line> staff(StaffNeed staff) {
        Stream<Line> need = staff.lines().stream()
                .map(line -> Line.of(
                        "plan.row.staff",
                        Line.of("staff.work." + line.work().code()),
                        line.needed(),
                        line.called(),
                        line.gap()));
        Stream<Line> norms = staff.norms().stream().map(RiskLines::line);
        return Stream.concat(
                        Stream.of(Line.of(
                                "plan.row.staff-for",
                                staff.asked().people(),
                                staff.asked().housed(),
                                staff.asked().days())),
                        Stream.concat(need, norms))
                .toList();
    }

    private List<Line> prevention(Readiness readiness, LocalDate today) {
        Stream<Line> untried = readiness.sites().stream()
                .filter(site -> site.lastTest() == null || site.old())
                .map(site -> Line.of("plan.row.try", site.name()));
        return Stream.concat(law(PREVENTION, today).stream(), untried).toList();
    }
}
