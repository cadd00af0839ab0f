package lt.tiltas.permits.visit;

import static lt.tiltas.access.As.signedIn;
import static lt.tiltas.permits.visit.GivenVisits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A household that is invited to renew comes in its window; the same rule holds on its own page, at the desk and for a visit that is moved. */
@TiltasTest
class InvitedTests {

    @Autowired
    GivenVisits given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    VisitTimes visits;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    LocalDate today;
    HouseholdCard family;
    Officer self;
    FreeTime time;
    LocalDate day;

    @BeforeEach
    void a_family_and_a_free_time() {
        given.planned();
        today = LocalDate.now(clock);
        family = given.household();
        self = as.newcomer(family.people().getFirst().value());
        time = given.free(unit(2), family).getFirst();
        day = time.at().atZoneSameInstant(FreeTimes.VILNIUS).toLocalDate();
    }

    @Test
    void before_its_window_it_is_told_when_it_may_come_and_why_and_takes_no_time_by_any_door() {
        invite(family, day.plusDays(3), day.plusDays(9));

        assertThat(given.book(family, unit(2), time, self).given()).isEqualTo(new Given.NotItsDay(Standing.EARLY));
        assertThat(given.book(family, unit(2), time, as.registrar()).given())
                .isEqualTo(new Given.NotItsDay(Standing.EARLY));
        assertThat(see("/my/visit?language=en", self))
                .contains("Your family’s turn to renew", "Why not earlier?", "Cannot wait?");
        assertThat(post("/households/" + family.id() + "/visits", as.registrar(), time))
                .isEqualTo("/households/" + family.id() + "/visits");
        assertThat(given.texts(
                        "select state from permits.appointment where household_id = ?",
                        family.id().value()))
                .isEmpty();
        assertThat(choice(self).days().keySet())
                .allMatch(one -> !one.isAfter(today.plusDays(1)) || !one.isBefore(day.plusDays(3)));
    }

    @Test
    void in_its_window_it_books_at_the_nearest_office_first_and_does_not_move_out_of_it() {
        invite(family, day, day);
        elsewhere(unit(4).value());

        assertThat(choice(self).unit().id()).isEqualTo(unit(2));
        assertThat(choice(self).purpose().code()).isEqualTo("tp_exchange");
        Appointment booked = given.book(family, unit(2), time, as.registrar()).visit();
        given.update(
                "update permits.campaign_window set opens_on = ?, closes_on = ? where household_id = ?",
                day.plusDays(7),
                day.plusDays(9),
                family.id().value());
        var chosen = new Chosen(UUID.randomUUID(), unit(2), time.at().plusMinutes(15));
        assertThat(as.run(as.registrar(), () -> visits.move(family, booked, chosen, as.registrar())))
                .isEqualTo(new Given.NotItsDay(Standing.EARLY));
    }

    @Test
    void who_cannot_wait_is_let_in_for_a_reason_by_an_officer_and_by_nobody_else() {
        invite(family, day.plusDays(3), day.plusDays(9));
        assertThatThrownBy(() -> as.run(self, () -> given.asIs("""
                                insert into permits.early_visit (campaign_id, household_id, org_id, reason, let_in_by)
                                select campaign_id, household_id, org_id, 'travel', access.officer() from permits.campaign_window
                                """))).isInstanceOf(DataAccessException.class);

        assertThat(mvc.post()
                        .uri("/households/" + family.id() + "/early-visits")
                        .param("reason", "TRAVEL")
                        .with(signedIn(as.registrar()))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(given.texts(
                        "select reason from permits.early_visit where household_id = ?",
                        family.id().value()))
                .containsExactly("travel");
        assertThat(see("/my/visit?language=en", self)).contains("You may come earlier");
        assertThat(given.book(family, unit(2), time, self).done()).isTrue();
    }

    @Test
    void after_its_window_it_comes_in_the_share_of_the_day_that_is_kept() {
        HouseholdCard late = given.household();
        invite(family, today.minusDays(9), today.minusDays(5));
        invite(late, today.minusDays(9), today.minusDays(5));
        given.update(
                "update permits.day_plan set holds = 7, taken = 7 where unit_id = ? and day = ?", unit(2).value(), day);

        assertThat(see("/my/visit?language=en", self)).contains("nothing is lost");
        assertThat(see("/my?language=en", self)).contains("nothing is lost");
        assertThat(given.book(family, unit(2), time, self).done()).isTrue();
        FreeTime next = given.free(unit(2), late).getLast();
        assertThat(given.book(late, unit(2), next, as.registrar()).given())
                .isEqualTo(new Given.NotItsDay(Standing.FULL));
    }

    @Test
    void a_visit_for_something_else_and_a_household_that_has_come_are_free_to_choose() {
        HouseholdCard came = given.household();
        invite(family, day.plusDays(3), day.plusDays(9));
        invite(came, day.plusDays(3), day.plusDays(9));
        givenPermits.application(family, 0, "submitted", today.plusDays(30));
        given.update("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, state, number, desk, came_at,
                    called_at, made_by)
                select gen_random_uuid(), 2, ?, ?, 'tp_exchange', 1, 'walk_in', ?, 'served', 4000 + (random() * 100000)::int, 1,
                    clock_timestamp(), clock_timestamp(), access.officer()
                """, unit(2).value(), came.id().value(), today);

        FreeTime first = given.free(unit(3), family).getFirst();
        assertThat(given.book(family, unit(3), first, self).done()).isTrue();
        FreeTime other = given.free(unit(2), came).getLast();
        assertThat(given.book(came, unit(2), other, as.registrar()).done()).isTrue();
    }

    @Test
    void every_municipality_has_its_nearest_office() {
        assertThat(given.texts("""
                select m.short || ' ' || coalesce(u.name, '-') from access.published_municipality m
                left join permits.unit_area a on a.municipality = m.code left join permits.unit u on u.id = a.unit_id
                """))
                .hasSize(60)
                .contains("VLN Vilnius", "KNM Kaunas", "NER Klaipėda", "MAŽ Šiauliai", "PSV Panevėžys")
                .noneMatch(one -> one.endsWith("-"));
    }

    /** It has been at another office. */
    private void elsewhere(UUID office) {
        given.update("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, state, number, desk, came_at,
                    called_at, made_by)
                select gen_random_uuid(), 2, ?, ?, 'tp_first', 1, 'walk_in', ?, 'served', 4000 + (random() * 100000)::int, 1,
                    clock_timestamp(), clock_timestamp(), access.officer()
                """, office, family.id().value(), today.minusDays(40));
    }

    private void invite(HouseholdCard household, LocalDate opens, LocalDate closes) {
        given.invited(household, opens, closes);
    }

    private Choice choice(Officer officer) {
        return as.run(officer, () -> visits.choice(family, new Choice.Ask(null, null, false)));
    }

    private String post(String address, Officer officer, FreeTime at) {
        return mvc.post()
                .uri(address)
                .param("key", UUID.randomUUID().toString())
                .param("unit", unit(2).toString())
                .param("at", at.at().toInstant().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    private String see(String address, Officer officer) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(signedIn(officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
