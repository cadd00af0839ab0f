package lt.tiltas.registration.offline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.CommonVault;
import lt.tiltas.registration.vault.OpenRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What has come from devices. A key and what was in it make one row: sent again, it is the same one. */
@Repository
class OfflineRecords implements OpenRows {

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
    private final CommonVault vault;
    private final BlindIndex index;

    OfflineRecords(JdbcClient db, CommonVault vault, BlindIndex index) {
        this.db = db;
        this.vault = vault;
        this.index = index;
    }

    /** By which the same content is known again: keyed, so that nobody tries out what is in it. */
    byte[] mark(byte[] content) {
        try {
            return keyed(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] keyed(byte[] sha256) {
        return index.of(BlindIndex.Use.CONTENT, sha256);
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
                    (id, content_hash, org_id, household_id, code, sealed, reasons, captured_at, received_by)
                values (:id, :hash, :org, :household, :code, :sealed, :reasons, :captured, :officer)
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param("org", officer.organisation().value())
                .param("household", household == null ? null : household.value())
                .param("code", sent.code())
                .param("sealed", vault.seal(row(id.value(), hash), waiting.content))
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
                .query(this::row)
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
        if (!hash.matches("([0-9a-f]{32})?")) {
            throw new NotHere("record");
        }
        return db.sql(
                        "select r.* " + WAITING
                                + " and r.id = :id and (:hash = '' or r.content_hash = decode(:hash, 'hex')) order by r.received_at limit 1")
                .param("id", id.value())
                .param("hash", hash)
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NotHere("record"));
    }

    /** What was typed is not needed any more. */
    void settle(OfflineId id, String hash, Officer officer) {
        db.sql("""
                update registration.offline_record set settled_at = clock_timestamp(), settled_by = :officer, sealed = null
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

    @Override
    public int lockSome() {
        record Open(UUID id, byte[] hash, @Nullable String content) {}
        List<Open> open = db.sql("""
                select id, content_hash, content from registration.offline_record
                where content is not null or length(content_hash) = 32 limit 500 for update
                """)
                .query((rs, n) ->
                        new Open(rs.getObject("id", UUID.class), rs.getBytes("content_hash"), rs.getString("content")))
                .list();
        for (Open one : open) {
            byte[] mark = keyed(one.hash);
            db.sql("""
                    update registration.offline_record set content_hash = :mark, sealed = :sealed, content = null
                    where id = :id and content_hash = :hash
                    """)
                    .param("mark", mark)
                    .param("sealed", one.content == null ? null : vault.seal(row(one.id, mark), one.content))
                    .param("id", one.id)
                    .param("hash", one.hash)
                    .update();
        }
        return open.size();
    }

    private static String row(UUID id, byte[] hash) {
        return "offline_record|" + id + "|" + HexFormat.of().formatHex(hash);
    }

    private Held row(ResultSet rs, int n) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        byte[] hash = rs.getBytes("content_hash");
        UUID household = rs.getObject("household_id", UUID.class);
        return new Held(
                new OfflineId(id),
                HexFormat.of().formatHex(hash),
                household == null ? null : new HouseholdId(household),
                WRITTEN.readValue(vault.open(row(id, hash), rs.getBytes("sealed")), WholeArrival.class),
                rs.getString("code"),
                strings(rs, "reasons"),
                rs.getObject("captured_at", OffsetDateTime.class),
                rs.getObject("received_at", OffsetDateTime.class));
    }

    private static List<String> strings(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
