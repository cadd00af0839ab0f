package lt.tiltas.sms.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.Sms;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsReport;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.TextMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class FailingSourceTests {

    private static final String FIRST = "+37061200901";
    private static final String SECOND = "+37061200902";

    @Autowired
    GivenSending sending;

    @Autowired
    Gateway own;

    @Autowired
    Server gateway;

    @Autowired
    Sms sms;

    @Autowired
    As as;

    /** Fails when it is asked about one message. */
    private record Failing(UUID about) implements SmsSource {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public boolean stands(UUID id) {
            if (id.equals(about)) {
                throw new IllegalStateException("nothing is known of it");
            }
            return true;
        }

        @Override
        public void ended(UUID id, SmsEnd end, OffsetDateTime at) {}

        @Override
        public void reported(UUID id, SmsReport report, OffsetDateTime at) {}
    }

    @Test
    void what_fails_holds_up_no_other_message() {
        sending.empty();
        OffsetDateTime noon = sending.todayAt(12, 0).plusDays(1);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        write(first, FIRST, noon);
        write(second, SECOND, noon);
        List<SmsSource> sources = List.of(new Failing(first));

        assertThatThrownBy(() -> sending.at(noon, own, sources)).isInstanceOf(IllegalStateException.class);
        assertThat(sending.at(noon.plusSeconds(1), own, sources)).isEqualTo(1);

        assertThat(sending.state(second)).isEqualTo("sent 1");
        assertThat(gateway.of(FIRST)).isEmpty();
        assertThat(sending.state(first)).startsWith("waiting 0");
    }

    private void write(UUID message, String to, OffsetDateTime noon) {
        as.run(
                Officer.SYSTEM,
                () -> sms.write(new TextMessage(message, "failing", to, "Tiltas: primename.", noon.plusDays(1))));
    }
}
