package lt.tiltas.permits.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.PlanSlots;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households, times made ahead, and visits in any state; and looks into the rows. */
@Component
class GivenVisits {

    private final As as;
    private final Given given;
    private final JdbcClient db;
    private final PlanSlots plan;
    private final Tools tools;

    @Component
    record Tools(
            Households households,
            VisitTimes visits,
            Appointments appointments,
            FreeTimes freeTimes,
            VisitNeeds needs,
            Clock clock) {}

    GivenVisits(As as, Given given, JdbcClient db, PlanSlots plan, Tools tools) {
        this.as = as;
        this.given = given;
        this.db = db;
        this.plan = plan;
        this.tools = tools;
    }

    HouseholdCard household(String... names) {
        HouseholdCard made = given.household(19, "Vizytenko", names.length == 0 ? new String[] {"Olha"} : names);
        return as.run(
                Officer.SYSTEM, () -> tools.households.cards(List.of(made.id())).getFirst());
    }

    void planned() {
        system(plan::plan);
    }

    void system(Runnable work) {
        as.run(Officer.SYSTEM, work);
    }

    <T> T registrar(Supplier<T> work) {
        return as.run(as.registrar(), work);
    }

    /** The unit with that number, of five. */
    static UnitId unit(int number) {
        return UnitId.of("0a110000-0000-4000-8000-00000000000" + number);
    }

    /** A visit without a time, put into that state whatever the course; on a day of its own. */
    AppointmentId visit(VisitState state) {
        UUID id = UUID.randomUUID();
        HouseholdCard household = household();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, state, number, desk,
                            came_at, called_at, held_until, made_by)
                        values (:id, 2, :unit, :household, 'other', 1, 'walk_in', date '1600-01-01' + (random() * 30000)::int, :state, 1, 1,
                            clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 hour', :officer)
                        """)
                        .param("id", id)
                        .param("unit", unit(5).value())
                        .param("household", household.id().value())
                        .param("state", state.code())
                        .param("officer", Officer.SYSTEM.id())
                        .update());
        return new AppointmentId(id);
    }

    /** A visit so many days from now, at a desk that nobody else has. */
    UUID booked(int days) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.now(tools.clock).plusDays(days);
        HouseholdCard household = household();
        update("""
                insert into permits.slot (unit_id, lane, during, wave, released_on)
                select ?, 90, tstzrange(d.at, d.at + interval '1 hour'), 'first', date '2020-01-01'
                from (select (cast(? as date) + time '10:00') at time zone 'Europe/Vilnius' as at) d on conflict do nothing
                """, unit(1).value(), day);
        update("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, lane, during, state, made_by)
                select ?, 2, ?, ?, 'other', 1, 'desk', ?, 90, tstzrange(d.at, d.at + interval '15 minutes'), 'booked', ?
                from (select (cast(? as date) + time '10:00') at time zone 'Europe/Vilnius' as at) d
                """, id, unit(1).value(), household.id().value(), day, Officer.SYSTEM.id(), day);
        return id;
    }

    /** Told a window of a round that has opened; each round ends on a day of its own. */
    void invited(HouseholdCard household, LocalDate opens, LocalDate closes) {
        UUID round = UUID.randomUUID();
        update("""
                insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, state, prolonged, exchanged, other, take_up,
                    second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by, approved_by, approved_at)
                values (?, 2, 'temporary_protection', date '2100-01-01' + (random() * 300000)::int, date '2030-01-01', date '2099-01-01', 'open',
                    0, 100, 0, 90, 10, 100, 0, 0, 1, 1, gen_random_uuid(), gen_random_uuid(), clock_timestamp())
                """, round);
        update("""
                insert into permits.campaign_window (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes, invited_on)
                values (?, ?, 2, 0, ?, ?, 1, 15, ?)
                """, round, household.id().value(), opens, closes, LocalDate.now(tools.clock));
    }

    /** By whoever has the floor. */
    int asIs(String sql) {
        return db.sql(sql).update();
    }

    Appointment find(AppointmentId id) {
        return as.run(Officer.SYSTEM, () -> tools.appointments.find(id).orElseThrow());
    }

    /** The free times of a day two weeks from now on that has some. */
    List<FreeTime> free(UnitId unit, HouseholdCard household) {
        LocalDate from = LocalDate.now(tools.clock).plusDays(15);
        return as.run(Officer.SYSTEM, () -> {
            VisitNeeds.Need need = tools.needs.of(household);
            var wanted = new FreeTimes.Wanted(unit, need.purpose(), need.careful());
            LocalDate day =
                    tools.freeTimes.days(from, from.plusDays(20), wanted).firstKey();
            return tools.freeTimes.on(day, wanted);
        });
    }

    List<Integer> lanes(UnitId unit, HouseholdCard household, FreeTime time) {
        return as.run(Officer.SYSTEM, () -> {
            VisitNeeds.Need need = tools.needs.of(household);
            return tools.freeTimes.lanes(time.at(), new FreeTimes.Wanted(unit, need.purpose(), need.careful()));
        });
    }

    Booked book(HouseholdCard household, UnitId unit, FreeTime time, Officer officer) {
        var chosen = new Chosen(UUID.randomUUID(), unit, time.at());
        return as.run(
                officer,
                () -> new Booked(
                        tools.visits.give(household, chosen, officer.self() == null ? "desk" : "own", officer)));
    }

    /** What came of booking. */
    record Booked(lt.tiltas.permits.visit.Given given) {

        boolean done() {
            return given instanceof lt.tiltas.permits.visit.Given.Has;
        }

        Appointment visit() {
            return ((lt.tiltas.permits.visit.Given.Has) given).visit();
        }
    }

    List<String> texts(String sql, Object... params) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).params(params).query(String.class).list());
    }

    void update(String sql, Object... params) {
        as.run(Officer.SYSTEM, () -> db.sql(sql).params(params).update());
    }
}
