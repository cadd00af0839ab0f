package lt.tiltas.registration.api;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.OpenRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was answered to which request, kept in the transaction of its effect. */
@Repository
class Receipts implements OpenRows {

    /** @param sameRequest false when the key came with another body before */
    record Kept(Receipt receipt, boolean sameRequest) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final BlindIndex index;

    Receipts(JdbcClient db, JsonMapper json, BlindIndex index) {
        this.db = db;
        this.json = json;
        this.index = index;
    }

    /**
     * The policies make plans of hundreds of nodes: planning costs fifty times the work. Every statement of a registration
     * looks up by equality, hence one plan for all values is right. Until the end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void planOnce() {
        db.sql("set local plan_cache_mode = force_generic_plan").update();
    }

    /**
     * Waits for the other one when the same key is being answered right now: the primary key decides, and only the first
     * is true. The number is not known yet and is added when the receipt is read again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(RequestKey request, Receipt receipt, Officer officer) {
        return db.sql("""
                insert into registration.receipt (organisation_id, key, request_hash, household_id, answer, made_by)
                values (:organisation, :key, :hash, :household, :answer::jsonb, :officer)
                on conflict (organisation_id, key) do nothing
                """)
                        .param("organisation", officer.organisation().value())
                        .param("key", request.key())
                        .param("hash", keyed(request.hash()))
                        .param("household", receipt.id())
                        .param("answer", json.writeValueAsString(receipt))
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Kept> kept(RequestKey request, Officer officer) {
        return db.sql("""
                select r.request_hash, r.answer, h.number
                from registration.receipt r join registration.household h on h.id = r.household_id
                where r.organisation_id = :organisation and r.key = :key
                """)
                .param("organisation", officer.organisation().value())
                .param("key", request.key())
                .query((rs, n) -> new Kept(
                        json.readValue(rs.getString("answer"), Receipt.class).numbered(rs.getString("number")),
                        Arrays.equals(rs.getBytes("request_hash"), keyed(request.hash()))))
                .optional();
    }

    /** A plain hash would let whoever has the tables try out what was sent. */
    private byte[] keyed(byte[] hash) {
        return index.of(BlindIndex.Use.CONTENT, hash);
    }

    @Override
    public int lockSome() {
        List<byte[]> plain = db.sql(
                        "select request_hash from registration.receipt where length(request_hash) = 32 limit 500 for update")
                .query((rs, n) -> rs.getBytes(1))
                .list();
        plain.forEach(hash -> db.sql("update registration.receipt set request_hash = :keyed where request_hash = :hash")
                .param("keyed", keyed(hash))
                .param("hash", hash)
                .update());
        return plain.size();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int forget(OffsetDateTime before) {
        return db.sql("delete from registration.receipt where made_at < ?")
                .param(before)
                .update();
    }
}
