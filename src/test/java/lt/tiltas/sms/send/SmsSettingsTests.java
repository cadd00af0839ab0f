package lt.tiltas.sms.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import lt.tiltas.database.CannotStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmsSettingsTests {

    private static final String SECRET = "s".repeat(32);

    private static SmsSettings settings(String url, @Nullable String token, @Nullable String reportSecret) {
        return new SmsSettings(URI.create(url), token, reportSecret, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void a_gateway_in_the_open_is_refused_at_the_start() {
        assertThatThrownBy(() -> settings("http://sms.example.org/", null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("https://");
        assertThat(settings("https://sms.example.org/", "secret", SECRET))
                .asString()
                .doesNotContain("secret", SECRET);
    }

    @Test
    void a_secret_that_can_be_guessed_is_refused_at_the_start_and_an_empty_one_is_none() {
        assertThatThrownBy(() -> settings("https://sms.example.org/", null, SECRET.substring(1)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("32");
        assertThat(settings("https://sms.example.org/", null, " ").reportSecret())
                .isNull();
        assertThat(settings("https://sms.example.org/", null, "").reportedBy("Bearer "))
                .isFalse();
    }

    @Test
    void only_the_whole_secret_is_the_secret() {
        SmsSettings settings = settings("https://sms.example.org/", null, SECRET);
        assertThat(settings.reportedBy("Bearer " + SECRET)).isTrue();
        for (String wrong : new String[] {
            null, "", SECRET, "Bearer ", "Bearer " + SECRET.substring(1), "Bearer " + SECRET + "s", "Basic " + SECRET
        }) {
            assertThat(settings.reportedBy(wrong)).as(String.valueOf(wrong)).isFalse();
        }
    }
}
