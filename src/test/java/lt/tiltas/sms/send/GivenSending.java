package lt.tiltas.sms.send;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.law.Rules;
import lt.tiltas.sms.SmsSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Sends as the job does, at an hour that the test chooses. */
@Component
public class GivenSending {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final As as;
    private final JdbcClient db;
    private final Gateway gateway;
    private final Rules rules;
    private final PlatformTransactionManager transactions;

    GivenSending(As as, JdbcClient db, Gateway gateway, Rules rules, PlatformTransactionManager transactions) {
        this.as = as;
        this.db = db;
        this.gateway = gateway;
        this.rules = rules;
        this.transactions = transactions;
    }

    /** Nothing waits. */
    public void empty() {
        as.run(Officer.SYSTEM, () -> db.sql("delete from sms.message").update());
    }

    /** Today at that hour, if need be before now: what is due is due by the clock of the sender. */
    public OffsetDateTime todayAt(int hour, int minute) {
        return LocalDate.now(VILNIUS)
                .atTime(LocalTime.of(hour, minute))
                .atZone(VILNIUS)
                .toOffsetDateTime();
    }

    /** How many went out. */
    public int at(OffsetDateTime at, Stream<SmsSource> sources) {
        return at(at, gateway, sources.toList());
    }

    int at(OffsetDateTime at, Gateway to, List<SmsSource> sources) {
        return CurrentOfficer.as(Officer.SYSTEM, () -> sender(at, to, sources).send());
    }

    SendMessages sender(OffsetDateTime at, Gateway to, List<SmsSource> sources) {
        return new SendMessages(waiting(at), to, rules, provider(sources), transactions);
    }

    /** As if none were named in the settings. */
    public Gateway none() {
        return new Gateway(new SmsSettings(null, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    public Waiting waiting(OffsetDateTime at) {
        return new Waiting(db, Clock.fixed(at.toInstant(), VILNIUS));
    }

    public String state(UUID id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql("""
                        select concat_ws(' ', state, why, attempts, phone, words) from sms.message where id = ?
                        """).param(id).query(String.class).single());
    }

    private static ObjectProvider<SmsSource> provider(List<SmsSource> sources) {
        return new ObjectProvider<>() {
            @Override
            public Stream<SmsSource> stream() {
                return sources.stream();
            }
        };
    }
}
