package lt.tiltas.permits.visit;

import static lt.tiltas.permits.visit.GivenVisits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.unit.OpeningForm;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@TiltasTest
class BookingTests {

    private static final int THREADS = 200;

    @Autowired
    GivenVisits given;

    @Autowired
    As as;

    @Autowired
    CareForVisits care;

    @Autowired
    ChangeOpenings changeOpenings;

    @Autowired
    Appointments appointments;

    @Test
    void one_time_wanted_by_two_hundred_at_once_is_given_once() throws Exception {
        given.planned();
        List<HouseholdCard> families = new ArrayList<>();
        for (int n = 0; n < THREADS; n++) {
            families.add(given.household());
        }
        FreeTime wanted = given.free(unit(5), families.getFirst()).getLast();
        int desks = given.lanes(unit(5), families.getFirst(), wanted).size();
        Officer registrar = as.registrar();
        var start = new CountDownLatch(1);
        long booked = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (HouseholdCard family : families) {
                Callable<Boolean> one = () -> {
                    start.await();
                    return given.book(family, unit(5), wanted, registrar).done();
                };
                all.add(threads.submit(one));
            }
            start.countDown();
            for (Future<Boolean> one : all) {
                booked += one.get() ? 1 : 0;
            }
        }

        assertThat(desks).isPositive();
        assertThat(booked).isEqualTo(desks);
        assertThat(given.texts("""
                select count(*) || ' ' || count(distinct lane) from permits.appointment
                where unit_id = ? and lower(during) = ? and state = 'booked'
                """, unit(5).value(), wanted.at())).containsExactly(desks + " " + desks);
        assertThat(given.lanes(unit(5), families.getFirst(), wanted)).isEmpty();
    }

    @Test
    void a_family_holds_a_time_for_ten_minutes_and_then_it_is_free_again() {
        given.planned();
        HouseholdCard family = given.household("Oksana", "Ivan");
        Officer self = as.newcomer(family.people().getFirst().value());
        FreeTime time = given.free(unit(4), family).getFirst();

        Appointment held = given.book(family, unit(4), time, self).visit();
        assertThat(held.state()).isEqualTo(VisitState.HELD);
        assertThat(given.lanes(unit(4), family, time))
                .doesNotContain(held.times().lane());

        given.update(
                "update permits.appointment set held_until = clock_timestamp() - interval '1 second' where id = ?",
                held.id().value());
        given.system(appointments::releaseHolds);
        assertThat(given.find(held.id()).state()).isEqualTo(VisitState.EXPIRED);
        assertThat(given.lanes(unit(4), family, time)).contains(held.times().lane());
        assertThat(given.texts(
                        "select step from permits.visit_event where appointment_id = ? order by version",
                        held.id().value()))
                .containsExactly("hold", "expire");
    }

    @Test
    void a_family_has_one_visit_and_reaches_no_other_s() {
        given.planned();
        HouseholdCard family = given.household();
        HouseholdCard other = given.household();
        List<FreeTime> times = given.free(unit(3), family);
        Appointment first =
                given.book(family, unit(3), times.get(0), as.registrar()).visit();

        assertThat(given.book(family, unit(3), times.get(1), as.registrar()).given())
                .isInstanceOf(Given.AlreadyHas.class);
        Officer stranger = as.newcomer(other.people().getFirst().value());
        assertThat(as.run(stranger, () -> appointments.find(first.id()))).isEmpty();
        assertThat(as.run(stranger, () -> appointments.of(family.id()))).isEmpty();
    }

    @Test
    void a_time_that_is_not_opened_yet_is_given_to_nobody_whatever_the_program_says() {
        given.planned();
        HouseholdCard family = given.household();
        List<String> closed = given.texts("""
                select unit_id || ' ' || lane || ' ' || lower(during) from permits.slot
                where lane > 0 and (released_on is null or released_on > current_date + 1) order by lower(during) desc limit 1
                """);
        String[] slot = closed.getFirst().split(" ", 3);

        assertThatThrownBy(() -> given.update("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, lane, during, state, made_by)
                select gen_random_uuid(), 2, cast(? as uuid), ?, 'other', 1, 'desk', (t.at at time zone 'Europe/Vilnius')::date, cast(? as int),
                    tstzrange(t.at, t.at + interval '15 minutes'), 'booked', ?
                from (select cast(? as timestamptz) as at) t
                """, slot[0], family.id().value(), slot[1], Officer.SYSTEM.id(), slot[2]))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("visit_stands_in_open_slots");
    }

    @Test
    void a_shut_day_gives_its_visits_another_time_within_five_working_days() {
        given.planned();
        HouseholdCard family = given.household();
        FreeTime time = given.free(unit(2), family).get(2);
        Appointment visit = given.book(family, unit(2), time, as.registrar()).visit();
        String day = visit.times().on().toString();

        CurrentOfficer.as(
                as.registrar(),
                () -> changeOpenings.change(unit(2), new OpeningForm("day", day, "", "", "works"), as.registrar()));

        assertThat(given.find(visit.id()).state()).isEqualTo(VisitState.CANCELLED_BY_OFFICE);
        assertThat(given.texts(
                        "select state || ' ' || channel from permits.appointment where household_id = ? order by made_at",
                        family.id().value()))
                .containsExactly("cancelled_by_office desk", "booked office");
        LocalDate again = LocalDate.parse(given.texts(
                        "select on_day::text from permits.appointment where household_id = ? and state = 'booked'",
                        family.id().value())
                .getFirst());
        LocalDate by = LocalDate.parse(given.texts(
                        "select offer_by::text from permits.appointment where id = ?",
                        visit.id().value())
                .getFirst());
        assertThat(again).isAfter(LocalDate.now(ZoneId.of("Europe/Vilnius"))).isBeforeOrEqualTo(by);
    }

    @Test
    void the_system_reminds_once_and_notes_in_the_night_who_did_not_come() {
        UUID tomorrow = given.booked(1);
        UUID yesterday = given.booked(-1);

        given.system(care::care);
        given.system(care::care);

        assertThat(steps(tomorrow)).containsExactly("remind");
        assertThat(given.find(new AppointmentId(tomorrow)).state()).isEqualTo(VisitState.BOOKED);
        assertThat(steps(yesterday)).containsExactly("miss");
        assertThat(given.find(new AppointmentId(yesterday)).state()).isEqualTo(VisitState.NO_SHOW);
    }

    private List<String> steps(UUID visit) {
        return given.texts("select step from permits.visit_event where appointment_id = ? order by version", visit);
    }
}
