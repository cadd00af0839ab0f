package lt.tiltas.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitsTests {

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-30", "2026-11-21", "2027-02-17", "2028-06-30"})
    void a_grant_follows_the_visit_and_ends_on_a_legal_day(String day) {
        LocalDate today = LocalDate.parse(day);
        var ends = new PermitEnds(today);
        for (PermitCase permit : permits(today).toList()) {
            assertThat(permit.submittedOn()).isBeforeOrEqualTo(today);
            if (permit.attendedOn() != null) {
                assertThat(permit.attendedOn()).isBetween(permit.submittedOn(), today);
            }
            if (permit.granted()) {
                assertThat(permit.decision().on()).isBetween(permit.attendedOn(), today);
                assertThat(permit.decision().validFrom())
                        .isBefore(permit.decision().validTo());
                assertThat(ends.isAnEnd(permit.decision().validTo())).isTrue();
            }
        }
    }

    @Test
    void the_known_ends_are_those_of_the_resolution() {
        var ends = new PermitEnds(LocalDate.of(2026, 11, 21));
        assertThat(ends.grantedOn(LocalDate.of(2024, 11, 25))).isEqualTo("2026-03-04");
        assertThat(ends.grantedOn(LocalDate.of(2025, 9, 24))).isEqualTo("2027-03-04");
        assertThat(ends.exchangeFrom(LocalDate.of(2026, 3, 4))).contains(LocalDate.of(2025, 11, 3));
        assertThat(ends.exchangeFrom(LocalDate.of(2027, 3, 4))).isEmpty();
    }

    @Test
    void some_wait_and_some_have_waited_too_long() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        var waiting = permits(today).filter(permit -> permit.decision() == null).toList();
        assertThat(waiting).hasSizeBetween(60, 200);
        assertThat(waiting.stream().filter(permit -> permit.dueOn().isBefore(today)))
                .isNotEmpty();
        List<String> outcomes = permits(today)
                .filter(permit -> permit.decision() != null)
                .map(permit -> permit.decision().outcome())
                .distinct()
                .toList();
        assertThat(outcomes).containsExactlyInAnyOrder("granted", "refused", "terminated");
    }

    private static Stream<PermitCase> permits(LocalDate today) {
        return DemoCountry.make(3, today).households().stream().flatMap(household -> household.permits().stream());
    }
}
