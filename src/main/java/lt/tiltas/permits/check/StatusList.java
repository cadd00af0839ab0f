package lt.tiltas.permits.check;

import java.util.Arrays;
import java.util.BitSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One bit for each document that was ever signed, in two lists: withdrawn, and replaced by a newer one. Nobody's name. */
@Repository
class StatusList {

    /** The lists are as long as a multiple of this many bytes, so that their length says little of how many there are. */
    private static final int STEP = 1024;

    record Lists(byte[] revoked, byte[] superseded) {}

    private final JdbcClient db;

    StatusList(JdbcClient db) {
        this.db = db;
    }

    Lists read() {
        BitSet revoked = new BitSet();
        BitSet superseded = new BitSet();
        db.sql("select status_index, ended_as from permits.document where ended_as is not null")
                .query(rs -> {
                    (rs.getString(2).equals("revoked") ? revoked : superseded).set(rs.getInt(1));
                });
        int last = db.sql("select coalesce(max(status_index), 0) from permits.document")
                .query(Integer.class)
                .single();
        int length = (last / 8 / STEP + 1) * STEP;
        return new Lists(padded(revoked, length), padded(superseded, length));
    }

    /** Bit n of the list is bit n mod 8 of byte n / 8, the lowest first. */
    private static byte[] padded(BitSet bits, int length) {
        return Arrays.copyOf(bits.toByteArray(), length);
    }
}
