package lt.tiltas.reception.inspection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What has come from devices. A key and what was in it make one row: sent again, it is the same one. */
@Repository
public class SentRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WAITING =
            " from reception.inspection_sent r where r.settled_at is null and r.reasons <> '{}' ";

    /** @param reasons empty for what was taken by itself */
    record Known(byte[] hash, List<String> reasons) {}

    /** @param reasons codes, message key {@code inspection.held.<code>} */
    public record Held(
            InspectionId id,
            String hash,
            SentInspection sent,
            @Nullable String site,
            List<String> reasons,
            OffsetDateTime capturedAt,
            OffsetDateTime receivedAt) {

        /** Under this key other content was taken before, so that it can be read and not taken. */
        public boolean isSecond() {
            return reasons.contains("changed");
        }
    }

    private final JdbcClient db;

    SentRows(JdbcClient db) {
        this.db = db;
    }

    static byte[] hash(SentInspection sent) {
        return sha256(JSON.writeValueAsBytes(sent));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of this key, the first that came first. */
    List<Known> known(InspectionId id) {
        return db.sql("select content_hash, reasons from reception.inspection_sent where id = :id order by received_at")
                .param("id", id.value())
                .query((rs, n) -> new Known(rs.getBytes("content_hash"), strings(rs)))
                .list();
    }

    /** @param reasons why a person has to look; what was typed is kept while it waits */
    void keep(InspectionId id, byte[] hash, SentInspection sent, List<String> reasons, Officer officer) {
        db.sql("""
                insert into reception.inspection_sent (id, content_hash, org_id, site_id, captured_at, received_by, reasons, content)
                values (:id, :hash, :org, :site, :captured, :officer, :reasons, cast(:content as jsonb))
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("org", officer.organisation().value())
                .param("site", sent.site())
                .param("captured", OffsetDateTime.ofInstant(sent.capturedAt(), ZoneOffset.UTC))
                .param("officer", officer.id())
                .param("reasons", reasons.toArray(String[]::new))
                .param("content", reasons.isEmpty() ? null : JSON.writeValueAsString(sent))
                .update();
    }

    /** Of the own office, the oldest first. */
    List<Held> held(int from, int most) {
        return db.sql("select r.*, (select s.name from reception.site s where s.id = r.site_id) as site_name" + WAITING
                        + "order by r.received_at, r.id offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query((rs, n) -> row(rs))
                .list();
    }

    long count() {
        return db.sql("select count(*)" + WAITING).query(Long.class).single();
    }

    /** @throws NotHere when it is decided, or another office's */
    Held waiting(InspectionId id, String hash) {
        Optional<Held> found = hash.matches("[0-9a-f]{64}")
                ? db.sql("select r.*, (select s.name from reception.site s where s.id = r.site_id) as site_name"
                                + WAITING + "and r.id = :id and r.content_hash = decode(:hash, 'hex')")
                        .param("id", id.value())
                        .param("hash", hash)
                        .query((rs, n) -> row(rs))
                        .optional()
                : Optional.empty();
        return found.orElseThrow(() -> new NotHere("record"));
    }

    /** What was typed is not needed any more. */
    void settle(InspectionId id, String hash, Officer officer) {
        db.sql("""
                update reception.inspection_sent set settled_at = clock_timestamp(), settled_by = :officer, content = null
                where id = :id and content_hash = decode(:hash, 'hex') and settled_at is null
                """)
                .param("officer", officer.id())
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    private static Held row(ResultSet rs) throws SQLException {
        return new Held(
                new InspectionId(rs.getObject("id", UUID.class)),
                HexFormat.of().formatHex(rs.getBytes("content_hash")),
                JSON.readValue(rs.getString("content"), SentInspection.class),
                rs.getString("site_name"),
                strings(rs),
                rs.getObject("captured_at", OffsetDateTime.class),
                rs.getObject("received_at", OffsetDateTime.class));
    }

    private static List<String> strings(ResultSet rs) throws SQLException {
        return Arrays.asList((String[]) rs.getArray("reasons").getArray());
    }
}
