package lt.tiltas.permits.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SigningKeys {

    private final JdbcClient db;

    SigningKeys(JdbcClient db) {
        this.db = db;
    }

    /** Those of which something can still be checked, newest first. */
    List<SigningKey> known(LocalDate today) {
        return db.sql("select * from permits.signing_key where known_until >= ? order by signs_from desc, made_at desc")
                .param(today)
                .query(SigningKeys::row)
                .list();
    }

    byte[] sealed(SigningKey key) {
        return db.sql("select sealed from permits.signing_key where kid = ?")
                .param(key.kid())
                .query(byte[].class)
                .single();
    }

    /** Nobody else makes one in this moment. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('permits.signing_key'))")
                .query((rs, n) -> n)
                .list();
    }

    void add(KeyPairs.Fresh fresh, byte[] sealed, SigningKey.Span span) {
        db.sql("""
                insert into permits.signing_key (kid, point, sealed, signs_from, signs_until, known_until)
                values (:kid, :point, :sealed, :from, :until, :known)
                """)
                .param("kid", fresh.kid())
                .param("point", fresh.point())
                .param("sealed", sealed)
                .param("from", span.signsFrom())
                .param("until", span.signsUntil())
                .param("known", span.knownUntil())
                .update();
    }

    boolean block(byte[] kid, String why, Officer officer) {
        return db.sql("""
                update permits.signing_key set blocked_at = clock_timestamp(), blocked_by = :officer, blocked_why = :why
                where kid = :kid and blocked_at is null
                """)
                        .param("officer", officer.id())
                        .param("why", why)
                        .param("kid", kid)
                        .update()
                == 1;
    }

    private static SigningKey row(ResultSet rs, int n) throws SQLException {
        return new SigningKey(
                rs.getBytes("kid"),
                rs.getBytes("point"),
                new SigningKey.Span(
                        rs.getObject("signs_from", LocalDate.class),
                        rs.getObject("signs_until", LocalDate.class),
                        rs.getObject("known_until", LocalDate.class)),
                new SigningKey.Block(rs.getObject("blocked_at", OffsetDateTime.class), rs.getString("blocked_why")));
    }
}
