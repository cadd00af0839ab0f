package lt.tiltas.permits.clock;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Stored and computed last days: a difference is an alarm, a changed calendar moves them all. In years that no other test uses. */
@TiltasTest
class RecomputeClocksTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    RecomputeClocks recompute;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    Officer admin;
    HouseholdCard household;

    @BeforeEach
    void aHousehold() {
        admin = as.at(1, Role.ADMIN);
        household = given.household(19, "Terminenko", "Oksana", "Danylo");
    }

    @Test
    void a_stored_day_that_is_not_the_computed_one_is_an_alarm_once_with_both_days() {
        var id = decided("2027-06-01", "2027-07-05");

        as.run(Officer.SYSTEM, () -> {
            recompute.check();
            recompute.check();
        });

        assertThat(changes(id)).containsExactly("alarm 2027-07-05 2027-06-30");
        assertThat(mvc.get().uri("/permits/clocks?language=lt").with(signedIn(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("2027-07-05, pirmadienis", "2027-06-30, trečiadienis", "Priimti sprendimą po atvykimo")
                .doesNotContain("clock.", "Terminenko");
    }

    @Test
    void an_administrator_takes_the_computed_days_over_with_a_reason() {
        var id = decided("2027-06-01", "2027-07-05");

        assertThat(mvc.post()
                        .uri("/permits/clocks")
                        .with(signedIn(admin))
                        .with(csrf())
                        .param("reason", " "))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri("/permits/clocks")
                        .with(signedIn(admin))
                        .with(csrf())
                        .param("reason", "Pataisyta taisyklė"))
                .hasStatus3xxRedirection();

        assertThat(due(id)).isEqualTo(List.of("2027-06-30", "2027-06-30", "2027-06-30"));
        assertThat(changes(id)).contains("replanned 2027-07-05 2027-06-30");
        assertThat(as.run(Officer.SYSTEM, () -> recompute.compute().others()))
                .noneMatch(other -> other.clock().equals(clock(id)));
    }

    @Test
    void a_new_holiday_moves_running_clocks_at_once_and_lists_them() {
        var id = decided("2028-08-01", "2028-08-30");

        MvcTestResult answer = holiday("added", "2028-08-30", "statehood");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(due(id)).isEqualTo(List.of("2028-08-31", "2028-08-31", "2028-08-31"));
        assertThat(mvc.get()
                        .uri(answer.getResponse().getRedirectedUrl() + "?language=lt")
                        .with(signedIn(admin)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2028-08-30, trečiadienis",
                        "2028-08-31, ketvirtadienis",
                        "Seimas pakeitė",
                        clock(id).toString().substring(0, 8))
                .doesNotContain("holiday.", "clock.", "Terminenko");

        assertThat(holiday("added", "2028-08-30", "statehood"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-error\"");
        assertThat(holiday("removed", "2028-08-30", "")).hasStatus3xxRedirection();
        assertThat(due(id)).isEqualTo(List.of("2028-08-30", "2028-08-30", "2028-08-30"));
        assertThat(holiday("removed", "2028-08-30", "")).hasStatus(422);
    }

    @Test
    void who_does_not_keep_the_calendar_learns_and_moves_nothing() {
        decided("2027-06-01", "2027-07-05");

        for (Officer other : List.of(as.registrar(), as.casemanager(19), as.at(1, Role.ANALYST))) {
            assertThat(as.run(
                            other,
                            () -> db.sql("select count(*) from permits.running_clocks()")
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
            assertThat(mvc.get().uri("/permits/clocks").with(signedIn(other))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/holidays/2028").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<form method=\"post\" action=\"/holidays");
    }

    private MvcTestResult holiday(String change, String day, String name) {
        return mvc.post()
                .uri("/holidays/2028")
                .with(signedIn(admin))
                .with(csrf())
                .param("change", change)
                .param("day", day)
                .param("name", name)
                .param("act", "Darbo kodeksas")
                .param("reason", "Seimas pakeitė")
                .exchange();
    }

    /** An application whose time to decide runs since a day, with a last day as it was stored. */
    private ApplicationId decided(String from, String stored) {
        var id = givenPermits.application(household, 0, "attended", LocalDate.parse(stored));
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into permits.clock (subject_kind, subject_id, org_id, household_id, person_id, rule, counted, started_on, due_on)
                select 'application', id, org_id, household_id, person_id, 'permit.decide-by', 'civil_code', ?, ?
                from permits.application where id = ?
                """)
                        .params(LocalDate.parse(from), LocalDate.parse(stored), id.value())
                        .update());
        return id;
    }

    private List<String> due(ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("""
                select unnest(array[c.due_on, a.decide_by, a.due_on])::text from permits.clock c
                join permits.application a on a.id = c.subject_id where a.id = ?
                """).param(id.value()).query(String.class).list());
    }

    private UUID clock(ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("select id from permits.clock where subject_id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .single());
    }

    private List<String> changes(ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("""
                select kind || ' ' || before_on || ' ' || after_on from permits.clock_change
                where clock_id in (select id from permits.clock where subject_id = ?) order by at
                """).param(id.value()).query(String.class).list());
    }
}
