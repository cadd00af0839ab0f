package lt.tiltas.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rietavas, Pagėgiai, Kalvarija and Kazlų Rūda are left to these tests: no other puts people there. */
@TiltasTest
class NationalFiguresTests {

    private static final int RIETAVAS = 74;
    private static final int PAGEGIAI = 63;
    private static final int KALVARIJA = 48;
    private static final int KAZLU_RUDA = 58;

    @Autowired
    BuildNationalFigures figures;

    @Autowired
    Given given;

    @Autowired
    GivenPermits permits;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void the_cubes_hold_what_the_rule_leaves_of_the_register() {
        household(RIETAVAS, 9);
        household(PAGEGIAI, 9);
        household(PAGEGIAI, 4);

        as.run(Officer.SYSTEM, figures::build);

        assertThat(kept(RIETAVAS)).containsEntry("people", 0L).containsEntry("arrived", 0L);
        assertThat(kept(PAGEGIAI)).containsEntry("people", 15L).containsEntry("households", 0L);
    }

    @Test
    void beds_are_exact_and_those_who_wait_or_have_a_programme_are_not() {
        houses.site(KAZLU_RUDA, 4, 3);
        HouseholdCard family = household(KAZLU_RUDA, 13);
        for (int member = 0; member < 12; member++) {
            permits.application(family, member, member == 0 ? "granted" : "submitted", LocalDate.now(clock));
        }
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.programme (org_id, household_id, opened_on, months, created_by)
                        values (?, ?, ?, 12, ?)
                        """)
                        .params(KAZLU_RUDA, family.id().value(), LocalDate.now(clock), Officer.SYSTEM.id())
                        .update());
        as.casemanager(KAZLU_RUDA);

        as.run(Officer.SYSTEM, figures::build);

        assertThat(kept(KAZLU_RUDA))
                .containsEntry("beds", 7L)
                .containsEntry("beds_taken", 0L)
                .containsEntry("waiting", 10L)
                .containsEntry("in_programme", 15L)
                .containsEntry("load", 15L);
        assertThat(rows(as.at(1, Role.ANALYST), "evaluation.cube_country where measure = 'waiting_days'"))
                .isEqualTo(1);
    }

    @Test
    void built_again_on_the_same_day_they_are_replaced() {
        household(KALVARIJA, 12);
        as.run(Officer.SYSTEM, figures::build);
        household(KALVARIJA, 6);
        as.run(Officer.SYSTEM, figures::build);

        assertThat(kept(KALVARIJA)).containsEntry("people", 20L);
        int rows = as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select count(*) from evaluation.cube_municipality where municipality = ? and measure = 'people'")
                        .param(KALVARIJA)
                        .query(Integer.class)
                        .single());
        assertThat(rows).isEqualTo(1);
    }

    @Test
    void nobody_but_the_system_can_build_them() {
        for (Role role : new Role[] {Role.ANALYST, Role.ADMIN, Role.CASEMANAGER, Role.REGISTRAR}) {
            Officer officer = as.at(1, role);
            assertThatThrownBy(() -> as.run(officer, figures::build)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void an_analyst_reads_cubes_and_not_one_row_of_people() {
        household(RIETAVAS, 2);
        as.run(Officer.SYSTEM, figures::build);
        Officer analyst = as.at(1, Role.ANALYST);

        assertThat(rows(analyst, "evaluation.cube_municipality")).isPositive();
        assertThat(rows(analyst, "evaluation.cube_country")).isPositive();
        for (String people : new String[] {
            "registration.person",
            "registration.household",
            "registration.document",
            "registration.need",
            "registration.published_person",
            "registration.published_household"
        }) {
            assertThat(rows(analyst, people)).as(people).isZero();
        }
    }

    @Test
    void whoever_does_not_answer_for_the_country_reads_no_cube() {
        as.run(Officer.SYSTEM, figures::build);
        for (Role role : new Role[] {Role.CASEMANAGER, Role.PARTNER, Role.REGISTRAR}) {
            assertThat(rows(as.at(19, role), "evaluation.cube_country")).isZero();
            assertThat(rows(as.at(19, role), "evaluation.cube_month")).isZero();
        }
    }

    @Test
    void the_database_itself_refuses_an_exact_count_of_people() {
        as.run(Officer.SYSTEM, figures::build);
        for (int exact : new int[] {1, 5, 9, 11, 12, 613}) {
            assertThatThrownBy(() -> as.run(
                            Officer.SYSTEM,
                            () -> db.sql("update evaluation.cube_country set value = ? where measure = 'people'")
                                    .param(exact)
                                    .update()))
                    .hasMessageContaining("cube_country_counts_people_by_the_rule");
        }
    }

    @Test
    void the_trail_says_that_the_system_counted() {
        as.run(Officer.SYSTEM, figures::build);
        int looks = as.run(
                as.at(1, Role.DPO),
                () -> db.sql("select count(*) from access.look where role = 'system' and purpose = 'statistics'")
                        .query(Integer.class)
                        .single());
        assertThat(looks).isPositive();
    }

    private HouseholdCard household(int holder, int people) {
        String[] names = new String[people];
        Arrays.fill(names, "Olha");
        return given.household(holder, "Bondar", names);
    }

    private Map<String, Long> kept(int municipality) {
        Map<String, Long> kept = new HashMap<>();
        as.run(
                as.at(1, Role.ANALYST),
                () -> db.sql("""
                        select measure, value from evaluation.cube_municipality where taken_on = ? and municipality = ?
                        """)
                        .params(LocalDate.now(clock), municipality)
                        .query((rs, n) -> kept.put(rs.getString(1), rs.getLong(2)))
                        .list());
        return kept;
    }

    private int rows(Officer officer, String table) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }
}
