package lt.tiltas.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class RulesTests {

    @Autowired
    Rules rules;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "2022-03-16, 2023-03-04",
        "2022-09-13, 2023-03-04",
        "2022-09-14, 2024-03-04",
        "2023-12-13, 2025-03-04",
        "2024-08-28, 2026-03-04",
        "2025-09-23, 2026-03-04",
        "2025-09-24, 2027-03-04"
    })
    void temporary_protection_ends_on_the_day_decided_then(LocalDate on, LocalDate end) {
        assertThat(rules.date("protection.ends-on", on)).isEqualTo(end);
    }

    @Test
    void each_question_names_its_unit() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(rules.cents("benefit.state-supported-income", day)).isEqualTo(23_300);
        assertThat(rules.hours("reception.bed-hold", day)).isEqualTo(48);
        assertThat(rules.years("protection.own-account-age", day)).isEqualTo(16);
        assertThat(rules.months("programme.length", day)).isEqualTo(12);
        assertThat(rules.days("permit.due-soon", day)).isEqualTo(7);
        assertThatThrownBy(() -> rules.days("reception.bed-hold", day)).hasMessageContaining("in hours, not in days");
    }

    @Test
    void the_due_day_follows_the_rule_and_the_calendar() {
        assertThat(rules.due("permit.decide-by", LocalDate.of(2026, 12, 1))).isEqualTo("2026-12-31");
        assertThat(rules.due("permit.attend-by", LocalDate.of(2026, 11, 24))).isEqualTo("2027-03-24");
    }

    @Test
    void where_the_law_is_silent_we_say_so() {
        assertThatThrownBy(() -> rules.date("protection.ends-on", LocalDate.of(2022, 3, 1)))
                .isInstanceOf(NoRule.class)
                .hasMessageContaining("protection.ends-on")
                .hasMessageContaining("2022-03-01");
        assertThat(rules.knows("protection.ends-on", LocalDate.of(2022, 3, 1))).isFalse();
    }

    /** Gauss's Easter, as the Church counts it. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027, 2028})
    void easter_and_the_moving_sundays_are_in_the_table(int year) {
        int a = year % 19;
        int m = (19 * a + 24) % 30;
        int n = (2 * (year % 4) + 4 * (year % 7) + 6 * m + 5) % 7;
        LocalDate easter = LocalDate.of(year, 3, 22).plusDays(m + n);

        assertThat(holidays(year, "easter")).containsExactly(easter);
        assertThat(holidays(year, "easter-monday")).containsExactly(easter.plusDays(1));
        assertThat(holidays(year, "fathers"))
                .allMatch(day -> day.getDayOfMonth() <= 7)
                .hasSize(1);
        assertThat(holidays(year, "christmas-eve")).containsExactly(LocalDate.of(year, 12, 24));
    }

    @Test
    void one_rule_has_one_value_on_a_day() {
        assertThatThrownBy(() -> as.run(as.at(1, Role.ADMIN), () -> add(as.at(1, Role.ADMIN), "days", "2026-01-01")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_one_value_on_a_day");
    }

    @Test
    void a_rule_keeps_its_unit() {
        assertThatThrownBy(() -> as.run(as.at(1, Role.ADMIN), () -> add(as.at(1, Role.ADMIN), "weeks", "2021-01-01")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_keeps_its_unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTRAR", "ANALYST", "CASEMANAGER", "DPO"})
    void only_an_administrator_writes_the_law(Role role) {
        Officer officer = as.at(1, role);

        assertThatThrownBy(() -> as.run(officer, () -> add(officer, "days", "2021-01-01")))
                .isInstanceOf(DataAccessException.class);
        assertThat(as.run(officer, () -> rules.days("permit.due-soon", LocalDate.of(2026, 11, 24))))
                .isEqualTo(7);
    }

    private int add(Officer officer, String unit, String from) {
        return db.sql("""
                insert into law.rule (code, valid_from, valid_until, unit, value_number, act, certainty, checked_on, entered_by)
                values ('permit.due-soon', cast(? as date), cast(? as date) + 1, ?, 5, 'Tiltas', 'U', date '2026-11-21', ?)
                """).params(from, from, unit, officer.id()).update();
    }

    private List<LocalDate> holidays(int year, String name) {
        return db.sql("select day from law.holiday where extract(year from day) = ? and name = ?")
                .params(year, name)
                .query(LocalDate.class)
                .list();
    }
}
