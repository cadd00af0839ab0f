package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.DemoPermits.Case;
import lt.tiltas.permits.DemoPermits.Days;
import lt.tiltas.permits.DemoPermits.Decision;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class DemoPermitsTests {

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient db;

    @Test
    void histories_are_written_once_with_every_step_and_one_permit_at_a_time() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo", "Halyna", "Sofija");
        var day = LocalDate.of(2025, 6, 2);
        List<Case> cases = List.of(
                one(household, 0, "first", day, decided(day.plusDays(20), "granted", LocalDate.of(2026, 3, 4))),
                one(
                        household,
                        0,
                        "exchange",
                        LocalDate.of(2025, 11, 5),
                        decided(LocalDate.of(2025, 11, 20), "granted", LocalDate.of(2027, 3, 4))),
                one(household, 1, "first", day, decided(day.plusDays(20), "refused", null)),
                one(household, 2, "first", day, null),
                one(household, 3, "first", day, decided(day.plusDays(9), "terminated", null)));
        var demo = new DemoPermits(template);

        as.run(Officer.SYSTEM, () -> demo.write(cases));
        as.run(Officer.SYSTEM, () -> demo.write(cases));

        assertThat(texts(
                        "select lower(valid)::text || ' ' || (upper(valid) - 1)::text from permits.permit where household_id = ? order by 1",
                        household.id().value()))
                .containsExactly("2025-06-22 2025-11-19", "2025-11-20 2027-03-04");
        assertThat(texts(
                        "select a.state || ' ' || count(*) || ' ' || bool_and(e.version <= a.version) from permits.application a join permits.application_event e on e.application_id = a.id where a.household_id = ? group by a.id, a.state",
                        household.id().value()))
                .containsExactlyInAnyOrder(
                        "granted 4 true", "granted 4 true", "refused 5 true", "attended 2 true", "terminated 3 true");
    }

    private List<String> texts(String sql, UUID household) {
        return as.run(
                as.registrar(),
                () -> db.sql(sql).param(household).query(String.class).list());
    }

    private static Decision decided(LocalDate on, String outcome, LocalDate until) {
        return new Decision(on, outcome, until == null ? null : on, until);
    }

    private static Case one(HouseholdCard household, int member, String kind, LocalDate day, Decision decision) {
        UUID person = household.people().get(member).value();
        return new Case(
                UUID.randomUUID(),
                household.id().value(),
                person,
                person,
                kind,
                new Days(day, day.plusDays(4), day.plusDays(34)),
                decision,
                new UUID(7, member));
    }
}
