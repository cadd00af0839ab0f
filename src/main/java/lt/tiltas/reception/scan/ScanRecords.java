package lt.tiltas.reception.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has come from devices at doors and counters, and what they were answered. Sent again, it is the same row. */
@Repository
public class ScanRecords {

    record Known(byte[] hash, Answer answer) {}

    /** @param hash of what was sent: under one key two may wait */
    public record Held(
            UUID id,
            String hash,
            String house,
            UUID siteId,
            String code,
            String what,
            List<String> reasons,
            OffsetDateTime capturedAt,
            OffsetDateTime receivedAt) {}

    private static final String WAITING = """
            from reception.scan_record r join reception.site s on s.id = r.site_id
            where r.settled_at is null and r.state in ('held', 'conflict')
            """;

    private final JdbcClient db;

    ScanRecords(JdbcClient db) {
        this.db = db;
    }

    /** Whoever sends the same key at the same moment waits until the first is done. */
    void lock(ShownId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 65))")
                .param("id", id.toString())
                .query((rs, n) -> 0)
                .list();
    }

    List<Known> known(ShownId id) {
        return db.sql("""
                select content_hash, state, said, reasons from reception.scan_record where id = :id order by received_at
                """)
                .param("id", id.value())
                .query((rs, n) -> new Known(
                        rs.getBytes("content_hash"),
                        new Answer(rs.getString("state"), rs.getString("said"), strings(rs))))
                .list();
    }

    void keep(ShownId id, byte[] hash, Shown shown, Answer answer, @Nullable HouseholdId household, Officer officer) {
        db.sql("""
                insert into reception.scan_record (id, content_hash, org_id, site_id, household_id, code, what, state, said, reasons,
                                                   captured_at, received_by)
                values (:id, :hash, :org, :site, :household, :code, :what, :state, :said, :reasons, :captured, :officer)
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("org", officer.organisation().value())
                .param("site", shown.site())
                .param("household", household == null ? null : household.value())
                .param("code", shown.code())
                .param("what", shown.what())
                .param("state", answer.state())
                .param("said", answer.number())
                .param("reasons", answer.reasons().toArray(String[]::new))
                .param("captured", OffsetDateTime.ofInstant(shown.capturedAt(), ZoneOffset.UTC))
                .param("officer", officer.id())
                .update();
    }

    /** Of the own office, the oldest first. */
    List<Held> held(int from, int most) {
        return db.sql("select r.*, s.name as house " + WAITING
                        + " order by r.received_at, r.id offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query((rs, n) -> held(rs))
                .list();
    }

    long count() {
        return db.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    /** @throws NotHere when it is settled, or another office's */
    void settle(ShownId id, String hash, OffsetDateTime at, Officer officer) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new NotHere("record");
        }
        int settled = db.sql("""
                update reception.scan_record set settled_at = :at, settled_by = :officer
                where id = :id and content_hash = :hash and settled_at is null and state in ('held', 'conflict')
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("id", id.value())
                .param("hash", HexFormat.of().parseHex(hash))
                .update();
        if (settled == 0) {
            throw new NotHere("record");
        }
    }

    private static Held held(ResultSet rs) throws SQLException {
        return new Held(
                rs.getObject("id", UUID.class),
                HexFormat.of().formatHex(rs.getBytes("content_hash")),
                rs.getString("house"),
                rs.getObject("site_id", UUID.class),
                rs.getString("code"),
                rs.getString("what"),
                strings(rs),
                rs.getObject("captured_at", OffsetDateTime.class),
                rs.getObject("received_at", OffsetDateTime.class));
    }

    private static List<String> strings(ResultSet rs) throws SQLException {
        return Arrays.asList((String[]) rs.getArray("reasons").getArray());
    }
}
