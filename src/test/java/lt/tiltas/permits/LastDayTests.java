package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of a permit ends at midnight in Vilnius, two hours before that of Greenwich. */
class LastDayTests {

    @ParameterizedTest(name = "at {0} in Greenwich: {1}")
    @CsvSource({"2027-03-04T21:59:59Z, true", "2027-03-04T22:00:00Z, false"})
    void a_permit_is_valid_until_midnight_in_vilnius(Instant at, boolean valid) {
        LocalDate today = LocalDate.now(Clock.fixed(at, ZoneId.of("Europe/Vilnius")));

        assertThat(new PermitState("valid", LocalDate.of(2027, 3, 4), null, today).inForce())
                .isEqualTo(valid);
    }
}
