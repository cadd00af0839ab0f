package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.ACKNOWLEDGE_ALERT;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody has taken note, and says what is done. It rings on until there are places again. */
@Service
class AcknowledgeAlert {

    private static final int LONGEST = 500;

    private final Access access;
    private final Alerts alerts;
    private final Clock clock;

    AcknowledgeAlert(Access access, Alerts alerts, Clock clock) {
        this.access = access;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Transactional
    public void acknowledge(AlertId id, String words, Officer officer) {
        access.allow(officer, ACKNOWLEDGE_ALERT);
        alerts.find(id).orElseThrow(() -> new NotHere("alert"));
        String said = words.strip();
        alerts.see(
                id,
                said.isEmpty() ? null : said.substring(0, Math.min(LONGEST, said.length())),
                OffsetDateTime.now(clock),
                officer);
    }
}
