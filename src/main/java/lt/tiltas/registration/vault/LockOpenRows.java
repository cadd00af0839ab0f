package lt.tiltas.registration.vault;

import java.util.Arrays;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.database.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first page is served: the keys are those with which this register is locked, and nothing lies open that an older Tiltas, or
 * a backup of one, has left.
 */
@Component
class LockOpenRows implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LockOpenRows.class);
    private static final String WORDS = "Tiltas";

    private final JdbcClient db;
    private final Locks locks;
    private final BlindIndex index;
    private final List<OpenRows> open;
    private final TransactionTemplate transaction;

    LockOpenRows(
            JdbcClient db,
            Locks locks,
            BlindIndex index,
            List<OpenRows> open,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.locks = locks;
        this.index = index;
        this.open = open;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        CurrentOfficer.as(Officer.SYSTEM, () -> {
            transaction.executeWithoutResult(status -> requireSameKeys());
            open.forEach(this::lock);
        });
    }

    void requireSameKeys() {
        requireSame("master", locks.derived("witness/v1"));
        requireSame("index", index.of(BlindIndex.Use.WITNESS, Locks.ascii(WORDS)));
    }

    private void requireSame(String key, byte[] made) {
        db.sql("insert into registration.key_witness (key, made) values (:key, :made) on conflict (key) do nothing")
                .param("key", key)
                .param("made", made)
                .update();
        byte[] before = db.sql("select made from registration.key_witness where key = :key")
                .param("key", key)
                .query(byte[].class)
                .single();
        if (!Arrays.equals(before, made)) {
            throw new CannotStart(
                    "The " + key + " key is another one than this register was locked with; put back the file secret/"
                            + key + ".key of the data folder or the setting tiltas." + key + "-key as it was.");
        }
    }

    private void lock(OpenRows rows) {
        int locked = 0;
        for (int some = more(rows); some > 0; some = more(rows)) {
            locked += some;
        }
        if (locked > 0) {
            LOG.info("{} rows that lay open are locked now", locked);
        }
    }

    private int more(OpenRows rows) {
        Integer some = transaction.execute(status -> rows.lockSome());
        return some == null ? 0 : some;
    }
}
