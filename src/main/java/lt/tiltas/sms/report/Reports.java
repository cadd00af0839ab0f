package lt.tiltas.sms.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.tiltas.sms.SmsEnd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported of messages. */
@Repository
class Reports {

    /**
     * @param unsettled whether it had still waited: the program was stopped between sending and settling, or the gateway was faster
     * @param at the moment of the report, between the writing of the message and now
     */
    record Noted(String source, boolean unsettled, OffsetDateTime endedAt, OffsetDateTime at) {}

    private final JdbcClient db;
    private final Clock clock;

    Reports(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Of a message that a gateway can know. Empty when there is none, and when the same or more was reported before: that it has arrived is the
     * last word.
     */
    Optional<Noted> note(Report report) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return db.sql("""
                with was as (select id, state from sms.message
                    where id = :id and attempts > 0 and (report is null or report = 'failed' and :report = 'delivered') for update)
                update sms.message m set report = :report, reported_at = greatest(cast(:at as timestamptz), m.written_at),
                    state = case m.state when 'waiting' then :sent else m.state end, ended_at = coalesce(m.ended_at, :now), phone = null, words = null
                from was where m.id = was.id
                returning m.source, was.state = 'waiting' as unsettled, m.ended_at, m.reported_at
                """)
                .param("report", report.state().code())
                .param("at", report.at().isAfter(now) ? now : report.at())
                .param("now", now)
                .param("sent", SmsEnd.SENT.code())
                .param("id", report.key())
                .query((rs, n) -> new Noted(
                        rs.getString("source"),
                        rs.getBoolean("unsettled"),
                        rs.getObject("ended_at", OffsetDateTime.class),
                        rs.getObject("reported_at", OffsetDateTime.class)))
                .optional();
    }
}
