package lt.tiltas.registration.offline;

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
import lt.tiltas.registration.arrival.WholeArrival;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What has come from devices. A key and what was in it make one row: sent again, it is the same one. */
@Repository
class OfflineRecords {

    /** @param state of the household: draft, registered or left; null when there is none of this content */
    record Known(
            byte[] hash, @Nullable String state, @Nullable String number, List<String> reasons) {}

    private static final JsonMapper WRITTEN = JsonMapper.shared();

    /** One whose draft has been registered since waits for nobody. */
    private static final String WAITING = """
            from registration.offline_record r left join registration.household h on h.id = r.household_id
            where r.settled_at is null and r.reasons <> '{}' and (h.state is null or h.state = 'draft')
            """;

    private final JdbcClient db;

    OfflineRecords(JdbcClient db) {
        this.db = db;
    }

    /** Whoever sends the same key at the same moment waits until the first is done. */
    void lock(OfflineId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 42))")
                .param("id", id.toString())
                .query((rs, n) -> 0)
                .list();
    }

    /** The one that was registered first under this key. */
    List<Known> known(OfflineId id) {
        return db.sql("""
                select r.content_hash, r.reasons, h.state, h.number from registration.offline_record r
                left join registration.household h on h.id = r.household_id
                where r.id = :id order by r.received_at
                """)
                .param("id", id.value())
                .query((rs, n) -> new Known(
                        rs.getBytes("content_hash"),
                        rs.getString("state"),
                        rs.getString("number"),
                        strings(rs, "reasons")))
                .list();
    }

    /** @param household null when other content has come under the same key before */
    void keep(OfflineId id, byte[] hash, Sent sent, @Nullable HouseholdId household, Officer officer) {
        db.sql("""
                insert into registration.offline_record (id, content_hash, org_id, household_id, code, captured_at, received_by)
                values (:id, :hash, :org, :household, :code, :captured, :officer)
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("org", officer.organisation().value())
                .param("household", household == null ? null : household.value())
                .param("code", sent.code())
                .param("captured", OffsetDateTime.ofInstant(sent.capturedAt(), ZoneOffset.UTC))
                .param("officer", officer.id())
                .update();
    }

    /** With the reasons, and with what was typed for as long as it waits. */
    void hold(OfflineId id, byte[] hash, Sent sent, @Nullable HouseholdId household, Waiting waiting, Officer officer) {
        db.sql("""
                insert into registration.offline_record
                    (id, content_hash, org_id, household_id, code, content, reasons, captured_at, received_by)
                values (:id, :hash, :org, :household, :code, :content, :reasons, :captured, :officer)
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("org", officer.organisation().value())
                .param("household", household == null ? null : household.value())
                .param("code", sent.code())
                .param("content", waiting.content)
                .param("reasons", waiting.reasons.toArray(String[]::new))
                .param("captured", OffsetDateTime.ofInstant(sent.capturedAt(), ZoneOffset.UTC))
                .param("officer", officer.id())
                .update();
    }

    /** @param content as typed */
    record Waiting(List<String> reasons, String content) {}

    /** Of the own office, the oldest first. */
    List<Held> held(int from, int most) {
        return db.sql("select r.* " + WAITING + " order by r.received_at, r.id offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query(OfflineRecords::row)
                .list();
    }

    long count() {
        return db.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    /**
     * @param hash of what was typed; without one the record under the key that came first
     * @throws NotHere when it is decided, or another office's
     */
    Held waiting(OfflineId id, String hash) {
        if (!hash.matches("([0-9a-f]{64})?")) {
            throw new NotHere("record");
        }
        return db.sql(
                        "select r.* " + WAITING
                                + " and r.id = :id and (:hash = '' or r.content_hash = decode(:hash, 'hex')) order by r.received_at limit 1")
                .param("id", id.value())
                .param("hash", hash)
                .query(OfflineRecords::row)
                .optional()
                .orElseThrow(() -> new NotHere("record"));
    }

    /** What was typed is not needed any more. */
    void settle(OfflineId id, String hash, Officer officer) {
        db.sql("""
                update registration.offline_record set settled_at = clock_timestamp(), settled_by = :officer, content = null
                where id = :id and content_hash = :hash and settled_at is null
                """)
                .param("officer", officer.id())
                .param("id", id.value())
                .param("hash", HexFormat.of().parseHex(hash))
                .update();
    }

    /** The officer's own, made when it is asked for the first time. */
    byte[] secret(byte[] fresh, Officer officer) {
        db.sql("""
                insert into registration.offline_key (officer_id, org_id, secret) values (:officer, :org, :fresh)
                on conflict (officer_id) do nothing
                """)
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .param("fresh", fresh)
                .update();
        return db.sql("select secret from registration.offline_key where officer_id = :officer")
                .param("officer", officer.id())
                .query((rs, n) -> rs.getBytes("secret"))
                .single();
    }

    private static Held row(ResultSet rs, int n) throws SQLException {
        UUID household = rs.getObject("household_id", UUID.class);
        return new Held(
                new OfflineId(rs.getObject("id", UUID.class)),
                HexFormat.of().formatHex(rs.getBytes("content_hash")),
                household == null ? null : new HouseholdId(household),
                WRITTEN.readValue(rs.getString("content"), WholeArrival.class),
                rs.getString("code"),
                strings(rs, "reasons"),
                rs.getObject("captured_at", OffsetDateTime.class),
                rs.getObject("received_at", OffsetDateTime.class));
    }

    private static List<String> strings(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
