package lt.tiltas.sms.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import lt.tiltas.database.CannotStart;
import org.junit.jupiter.api.Test;

class SmsSettingsTests {

    @Test
    void a_gateway_in_the_open_is_refused_at_the_start() {
        assertThatThrownBy(() ->
                        new SmsSettings(URI.create("http://sms.example.org/"), null, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("https://");
        assertThat(new SmsSettings(URI.create("https://sms.example.org/"), "secret", Duration.ZERO, Duration.ZERO))
                .asString()
                .doesNotContain("secret");
    }
}
