package lt.tiltas.permits.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.Sealing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Years go by: keys change, what was signed is still read, until nobody needs it any more. */
@TiltasTest
class KeyTurnTests {

    @Autowired
    SigningKeys keys;

    @Autowired
    Sealing sealing;

    @Autowired
    Rules rules;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    As as;

    @Test
    void a_new_year_signs_with_a_new_key_and_the_old_one_is_read_for_five_years_more() {
        LocalDate today = LocalDate.now(clock);
        KeyRing.Signed old = signed(ringIn(0));
        LocalDate lastDay = as.run(Officer.SYSTEM, () -> keys.known(today)).stream()
                .filter(key -> key.id().equals(HexFormat.of().formatHex(old.kid())))
                .map(key -> key.span().signsUntil())
                .findFirst()
                .orElseThrow();
        long year =
                Duration.between(today.atStartOfDay(), lastDay.atStartOfDay()).toDays();
        int known = rules().years();

        as.run(Officer.SYSTEM, () -> ringIn(year - rules().ahead()).turn());
        KeyRing.Signed next = signed(ringIn(year));

        assertThat(next.kid()).isNotEqualTo(old.kid());
        assertThat(kids(ringIn(year - 1))).contains(HexFormat.of().formatHex(next.kid()));
        assertThat(signed(ringIn(year - 1)).kid()).isEqualTo(old.kid());
        assertThat(read(ringIn(year), old)).isTrue();
        assertThat(read(ringIn(year), next)).isTrue();
        long end = Duration.between(
                        today.atStartOfDay(), lastDay.plusYears(known).atStartOfDay())
                .toDays();
        assertThat(known).isEqualTo(5);
        assertThat(read(ringIn(end), old)).isTrue();
        assertThat(read(ringIn(end + 1), old)).isFalse();
    }

    private record Settings(int years, int ahead) {}

    private Settings rules() {
        LocalDate today = LocalDate.now(clock);
        return as.run(
                Officer.SYSTEM,
                () -> new Settings(rules.years("permit.key-known", today), rules.days("permit.key-ahead", today)));
    }

    private KeyRing ringIn(long days) {
        return new KeyRing(keys, sealing, rules, Clock.offset(clock, Duration.ofDays(days)), transactions);
    }

    private KeyRing.Signed signed(KeyRing ring) {
        return as.run(Officer.SYSTEM, () -> ring.sign(TokenTests.CLAIMS));
    }

    private boolean read(KeyRing ring, KeyRing.Signed token) {
        return as.run(Officer.SYSTEM, () -> ring.read(token.token()))
                .filter(TokenTests.CLAIMS::equals)
                .isPresent();
    }

    private List<String> kids(KeyRing ring) {
        return as.run(Officer.SYSTEM, () -> ring.known()).stream()
                .map(SigningKey::id)
                .toList();
    }
}
