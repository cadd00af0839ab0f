package lt.tiltas.permits.statistics;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is counted where, and what of it can be read. Years long gone are left to these tests. */
@TiltasTest
class StatisticsTests {

    private static final YearMonth MONTH = YearMonth.of(2023, 5);

    @Autowired
    Given given;

    @Autowired
    GivenPermits permits;

    @Autowired
    Counting counting;

    @Autowired
    CountPeople countPeople;

    @Autowired
    As as;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;
    private Map<Cell, Long> before;

    @BeforeEach
    void a_family_of_two_registered_in_march() {
        before = counted(YearMonth.of(2024, 12), 24);
        family = given.household(19, "Statystenko", "Olha", "Ivan");
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set registered_at = timestamptz '2023-03-10 12:00+02' where id = ?")
                    .param(family.id().value())
                    .update();
            db.sql("update registration.person set sex = 'F', born_on = date '2009-05-31' where id = ?")
                    .param(family.people().getFirst().value())
                    .update();
            db.sql("update registration.person set sex = 'X', born_on = null where id = ?")
                    .param(family.people().getLast().value())
                    .update();
        });
    }

    @Test
    void somebody_is_counted_by_sex_and_by_age_on_the_last_day_and_who_is_not_known_in_the_totals_only() {
        assertThat(more(MONTH, Measure.REGISTERED, Flow.STOCK, Sex.F, Age.FROM_14))
                .isEqualTo(1);
        assertThat(more(MONTH.minusMonths(1), Measure.REGISTERED, Flow.STOCK, Sex.F, Age.UNDER_14))
                .isEqualTo(1);
        assertThat(more(MONTH, Measure.REGISTERED, Flow.STOCK, Sex.T, Age.TOTAL))
                .isEqualTo(2);
        assertThat(more(MONTH, Measure.REGISTERED, Flow.STOCK, Sex.F, Age.TOTAL))
                .isEqualTo(1);
    }

    @Test
    void who_came_and_who_went_is_counted_in_the_month_of_it() {
        leave("2023-05-20");

        assertThat(all(YearMonth.of(2023, 3), Measure.REGISTERED, Flow.IN)).isEqualTo(2);
        assertThat(all(YearMonth.of(2023, 4), Measure.REGISTERED, Flow.IN)).isZero();
        assertThat(all(MONTH, Measure.REGISTERED, Flow.OUT)).isEqualTo(2);
        assertThat(all(MONTH, Measure.REGISTERED, Flow.STOCK)).isZero();
    }

    @Test
    void a_permit_counts_while_it_holds_and_when_an_act_prolongs_it() {
        permits.permit(family, 0, MONTH.atDay(1), MONTH.plusMonths(2).atDay(15));
        YearMonth end = MONTH.plusMonths(2);

        assertThat(all(MONTH, Measure.PERMIT, Flow.IN)).isEqualTo(1);
        assertThat(all(end, Measure.PERMIT, Flow.STOCK)).isZero();
        assertThat(all(end, Measure.PERMIT, Flow.OUT)).isEqualTo(1);

        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.prolongation (ground, valid_on, to_on, act, certainty, checked_on, entered_by, approved_by, approved_at)
                    values ('temporary_protection', ?, ?, 'Testas', 'U', ?, ?, gen_random_uuid(), clock_timestamp())
                    """)
                    .params(end.atDay(1), end.plusMonths(1).atEndOfMonth(), end.atDay(1), Officer.SYSTEM.id())
                    .update();
        });
        try {
            assertThat(all(end, Measure.PERMIT, Flow.STOCK)).isEqualTo(1);
            assertThat(all(end.plusMonths(2), Measure.PERMIT, Flow.OUT)).isEqualTo(1);
        } finally {
            takeBack();
        }
    }

    @Test
    void present_is_who_was_seen_within_the_months_of_the_rule() {
        assertThat(all(MONTH, Measure.PRESENT, Flow.STOCK)).isEqualTo(2);
        assertThat(all(YearMonth.of(2024, 2), Measure.PRESENT, Flow.STOCK)).isEqualTo(2);
        assertThat(all(YearMonth.of(2024, 3), Measure.PRESENT, Flow.STOCK)).isZero();

        permits.application(family, 1, "attended", LocalDate.of(2024, 3, 20));

        assertThat(all(YearMonth.of(2024, 3), Measure.PRESENT, Flow.STOCK)).isEqualTo(1);
        assertThat(all(YearMonth.of(2024, 3), Measure.REGISTERED, Flow.STOCK)).isEqualTo(2);
    }

    @Test
    void who_has_left_is_not_present() {
        leave("2023-05-20");

        assertThat(all(MONTH, Measure.PRESENT, Flow.STOCK)).isZero();
    }

    @Test
    void whom_a_correction_has_written_down_is_corrected_and_has_not_simply_gone() {
        YearMonth unseen = YearMonth.of(2024, 3);
        assertThat(all(unseen, Measure.PRESENT, Flow.OUT)).isEqualTo(2);
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    with made as (insert into permits.correction (org_id, state, as_of, months, law, reasons, proposed_by, answered_by, answered_at)
                        values (2, 'made', date '2024-04-30', 12, 'Testas', 'Testas', gen_random_uuid(), gen_random_uuid(), now()) returning id)
                    insert into permits.unseen (correction_id, org_id, household_id, person_id, last_seen_on, as_of)
                    select m.id, 2, p.household_id, p.id, date '2023-03-10', date '2024-04-30' from made m, registration.published_person p
                    where p.household_id = ?
                    """).param(family.id().value()).update();
        });

        assertThat(all(unseen, Measure.PRESENT, Flow.CORRECTED)).isEqualTo(2);
        assertThat(all(unseen, Measure.PRESENT, Flow.OUT)).isZero();
        assertThat(all(unseen, Measure.REGISTERED, Flow.OUT)).isZero();
        assertThat(all(YearMonth.of(2024, 5), Measure.REGISTERED, Flow.STOCK)).isEqualTo(2);
    }

    @Test
    void nothing_exact_and_nothing_small_is_kept_or_shown() {
        as.run(Officer.SYSTEM, countPeople::count);
        as.run(Officer.SYSTEM, countPeople::count);

        List<String> lines =
                body(as.at(1, Role.ANALYST), "/permits/statistics.csv").lines().toList();
        assertThat(lines.getFirst()).isEqualTo("freq,unit,citizen,sex,age,geo,time,measure,flow,value,flag,certainty");
        assertThat(lines).hasSize(1 + CountPeople.MONTHS * (3 + 3 + 4) * 3 * 6);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            String[] cells = line.split(",", -1);
            assertThat(cells[9] + cells[10]).matches(":c|[1-9][0-9]*[05]");
            assertThat(cells[11]).matches("[VKU]");
        });
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update permits.statistic set value = 3").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_page_shows_three_measures_side_by_side_to_the_analyst_and_the_department() {
        as.run(Officer.SYSTEM, countPeople::count);

        for (Officer reader : List.of(as.at(1, Role.ANALYST), as.registrar())) {
            String page = body(reader, "/permits/statistics?measure=present&language=en");
            assertThat(page).contains("Registered", "Permit valid", "Present", "<svg", "Under 14");
        }
        assertThat(mvc.get().uri("/permits/statistics").with(signedIn(as.casemanager(19))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/permits/statistics.xlsx").with(signedIn(as.registrar())))
                .hasStatusOk();
    }

    @Test
    void other_roles_find_no_number_in_the_table() {
        as.run(Officer.SYSTEM, countPeople::count);

        for (Role role : List.of(Role.CASEMANAGER, Role.PARTNER, Role.COORDINATOR)) {
            assertThat(rows(as.at(19, role))).isZero();
        }
        assertThat(rows(as.at(1, Role.ANALYST))).isPositive();
    }

    private int rows(Officer officer) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from permits.published_statistics")
                        .query(Integer.class)
                        .single());
    }

    private String body(Officer officer, String address) {
        return assertThat(mvc.get().uri(address).with(signedIn(officer)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private long all(YearMonth month, Measure measure, Flow flow) {
        return more(month, measure, flow, Sex.T, Age.TOTAL);
    }

    private long more(YearMonth month, Measure measure, Flow flow, Sex sex, Age age) {
        Cell cell = new Cell(month, measure, flow, sex, age);
        return counted(month, 1).get(cell) - before.get(cell);
    }

    private Map<Cell, Long> counted(YearMonth last, int months) {
        return as.run(Officer.SYSTEM, () -> counting.count(last, months));
    }

    private void leave(String day) {
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set state = 'left', left_on = cast(? as date) where id = ?")
                    .params(day, family.id().value())
                    .update();
        });
    }

    private void takeBack() {
        as.run(as.at(1, Role.ADMIN), () -> {
            db.sql("""
                    update permits.prolongation set taken_back_by = access.officer(), taken_back_at = clock_timestamp(), taken_back_why = 'test'
                    where act = 'Testas' and taken_back_at is null
                    """).update();
        });
    }
}
