package lt.tiltas.sms.send;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.TextMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that wait, and what became of the others. */
@Repository
public class Waiting {

    record Message(UUID id, String source, String phone, String words, OffsetDateTime giveUpAt, int attempts) {}

    private final JdbcClient db;
    private final Clock clock;

    Waiting(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public boolean write(TextMessage message) {
        return db.sql("""
                insert into sms.message (id, source, phone, words, written_at, next_at, give_up_at)
                values (:id, :source, :phone, :words, :now, :now, :until) on conflict do nothing
                """)
                        .param("id", message.id())
                        .param("source", message.source())
                        .param("phone", message.phone())
                        .param("words", message.words())
                        .param("now", now())
                        .param("until", message.giveUpAt())
                        .update()
                == 1;
    }

    /** The one that waits longest and that nobody else has in hand; of those that may not go out, one whose time is over. */
    Optional<Message> next(boolean mayGoOut) {
        return db.sql("""
                select id, source, phone, words, give_up_at, attempts from sms.message
                where state = 'waiting' and (give_up_at <= :now or :out and next_at <= :now)
                order by next_at, id limit 1 for update skip locked
                """)
                .param("now", now())
                .param("out", mayGoOut)
                .query((rs, n) -> message(rs))
                .optional();
    }

    /** Nobody else takes it meanwhile. */
    void hold(Message message, Duration pause) {
        db.sql("update sms.message set next_at = :next where id = :id and state = 'waiting'")
                .param("next", now().plus(pause))
                .param("id", message.id())
                .update();
    }

    /** An attempt begins: nobody else takes it meanwhile, and it is tried again then unless it is settled. */
    void take(Message message, Duration pause) {
        db.sql("update sms.message set attempts = attempts + 1, next_at = :next where id = :id and state = 'waiting'")
                .param("next", now().plus(pause))
                .param("id", message.id())
                .update();
    }

    void note(UUID id, String why) {
        db.sql("update sms.message set why = :why where id = :id and state = 'waiting'")
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** False when it was settled before. Its number and words are gone. */
    boolean end(UUID id, SmsEnd end, @Nullable String why, OffsetDateTime at) {
        return db.sql("""
                        update sms.message set state = :state, why = coalesce(:why, why), ended_at = :at, phone = null, words = null
                        where id = :id and state = 'waiting'
                        """)
                        .param("state", end.code())
                        .param("why", why)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    int forget(int days) {
        return db.sql("delete from sms.message where ended_at < :before")
                .param("before", now().minusDays(days))
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Message message(ResultSet rs) throws SQLException {
        return new Message(
                rs.getObject("id", UUID.class),
                rs.getString("source"),
                rs.getString("phone"),
                rs.getString("words"),
                rs.getObject("give_up_at", OffsetDateTime.class),
                rs.getInt("attempts"));
    }
}
