package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.asylum.AsylumCase;
import lt.tiltas.permits.asylum.AsylumCourse;
import lt.tiltas.permits.asylum.AsylumStep;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.permits.visit.LodgingVisits;
import lt.tiltas.permits.visit.VisitTimes;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to asylum: an officer who works on it, and cases as they would stand today. */
@Service
@Profile("demo")
public class DemoAsylum {

    /** @param step by name, register or take_regular; days after the one before */
    public record Done(String step, int daysAfter, @Nullable String reason) {}

    public record Story(UUID household, UUID person, LocalDate madeOn, List<Done> steps) {}

    private final AsylumCourse course;
    private final Households households;
    private final VisitTimes visits;
    private final LodgingVisits lodgings;
    private final JdbcClient db;

    DemoAsylum(AsylumCourse course, Households households, VisitTimes visits, LodgingVisits lodgings, JdbcClient db) {
        this.course = course;
        this.households = households;
        this.visits = visits;
        this.lodgings = lodgings;
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void appoint(UUID officer, LocalDate on) {
        db.sql("""
                insert into permits.asylum_officer (officer_id, org_id, appointed_on, appointed_by) values (?, ?, ?, ?) on conflict do nothing
                """)
                .params(officer, OrganisationId.MIGRATION.value(), on, Officer.SYSTEM.id())
                .update();
    }

    /** Steps that would lie after today are not done yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Story> stories, LocalDate today) {
        Officer department = new Officer(
                Officer.SYSTEM.id(), "system", "Tiltas", OrganisationId.MIGRATION, Officer.SYSTEM.role(), null);
        for (Story story : stories) {
            course.begin(
                            new HouseholdId(story.household()),
                            new AsylumCase.New(story.person(), story.madeOn()),
                            department)
                    .ifPresent(begun -> go(begun, story, today, department));
        }
    }

    /** Whoever is registered has a time for lodging, the first that is free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void book() {
        db.sql(
                        "select id, household_id from permits.asylum_case where state = 'registered' and side is null order by made_on")
                .query((rs, n) -> Map.entry(
                        new AsylumCaseId(rs.getObject("id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class))))
                .list()
                .forEach(one -> book(
                        one.getKey(), households.cards(List.of(one.getValue())).getFirst()));
    }

    private void book(AsylumCaseId id, HouseholdCard card) {
        Choice choice = visits.lodging(card, 1, new Choice.Ask(null, null, false));
        if (choice.visit().isEmpty() && !choice.times().isEmpty()) {
            Chosen first = new Chosen(
                    UUID.randomUUID(),
                    choice.unit().id(),
                    choice.times().getFirst().at());
            if (visits.lodge(card, 1, first, Officer.SYSTEM) instanceof Given.Has(Appointment visit)) {
                lodgings.write(visit.id(), List.of(id));
            }
        }
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? workday(day.plusDays(1)) : day;
    }

    private void go(AsylumCase begun, Story story, LocalDate today, Officer department) {
        AsylumCase now = begun;
        LocalDate day = story.madeOn();
        for (Done done : story.steps()) {
            day = workday(day.plusDays(done.daysAfter()));
            if (day.isAfter(today)) {
                return;
            }
            now = course.step(
                    now, AsylumStep.valueOf(done.step().toUpperCase(Locale.ROOT)), day, done.reason(), department);
        }
    }
}
