package lt.tiltas.permits.check;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often the photo of a token was asked for in the last hour. A token that was never signed is counted as any other. */
@Repository
class PhotoTries {

    static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient db;

    PhotoTries(JdbcClient db) {
        this.db = db;
    }

    /** Whether one more is within the limit; it is counted then. The row is locked: two at once are two. */
    boolean count(byte[] tokenSha, int limit, Instant now) {
        return db.sql("""
                insert into permits.photo_try as t (token_sha, tries, last_at) values (:sha, array[:now], :now)
                on conflict (token_sha) do update set last_at = :now,
                    tries = array(select one from unnest(t.tries) one where one > :since) || cast(:now as timestamptz)
                where cardinality(array(select one from unnest(t.tries) one where one > :since)) < :limit
                """)
                        .param("sha", tokenSha)
                        .param("now", moment(now))
                        .param("since", moment(now.minus(WINDOW)))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    /** What is older than the hour says nothing any more. */
    void forget(Instant now) {
        db.sql("delete from permits.photo_try where last_at <= ?")
                .param(moment(now.minus(WINDOW)))
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
