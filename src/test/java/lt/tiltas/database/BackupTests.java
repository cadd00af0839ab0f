package lt.tiltas.database;

import static lt.tiltas.database.DatabaseFolders.ask;
import static lt.tiltas.database.DatabaseFolders.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {

    @TempDir
    Path folder;

    @Test
    void a_backup_taken_while_somebody_writes_comes_back_whole() throws Exception {
        DatabaseSettings here = DatabaseFolders.in(folder.resolve("here"));
        Path copy = folder.resolve("copy");
        int before = backupWhileWriting(here, copy);

        DatabaseSettings there = DatabaseFolders.in(folder.resolve("there"));
        RestoreBackup.restore(there, copy);
        try (EmbeddedDatabase restored = EmbeddedDatabase.open(there);
                Connection admin = restored.superuser(Bootstrap.DATABASE).connect()) {
            int rows = Integer.parseInt(ask(admin, "select count(*) from ledger"));
            assertThat(rows).isGreaterThanOrEqualTo(before);
            assertThat(ask(admin, "select max(n) from ledger")).isEqualTo(Integer.toString(rows));
            run(admin, "create extension amcheck");
            run(admin, "select bt_index_check('ledger_pkey')");
        }
        assertThatThrownBy(() -> RestoreBackup.restore(there, copy))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already has a database");
    }

    private static int backupWhileWriting(DatabaseSettings settings, Path copy) throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(50);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(settings);
                Connection writer = database.superuser(Bootstrap.DATABASE).connect()) {
            run(writer, "create table ledger (n int primary key)");
            var writing = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    insert(writer, committed.get() + 1);
                    committed.incrementAndGet();
                    underWay.countDown();
                }
            });
            underWay.await();
            int before = committed.get();
            TakeBackup.take(settings, copy);
            enough.set(true);
            writing.join();
            assertThat(committed.get()).isGreaterThan(before);
            assertThatThrownBy(() -> RestoreBackup.restore(settings, copy)).hasMessageContaining("Another Tiltas");
            return before;
        }
    }

    private static void insert(Connection writer, int n) {
        try {
            run(writer, "insert into ledger values (" + n + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_damaged_or_unfinished_backup_is_not_restored() throws Exception {
        Path copy = folder.resolve("copy");
        DatabaseSettings target = DatabaseFolders.in(folder.resolve("target"));
        assertThatThrownBy(() -> RestoreBackup.restore(target, copy)).hasMessageContaining("no finished backup");

        BackupFolder backup = BackupFolder.emptyAt(copy);
        Files.createDirectories(backup.cluster());
        Files.createDirectories(backup.secrets());
        backup.write("PG_VERSION", "18");
        backup.seal();
        backup.write("PG_VERSION", "19");
        assertThatThrownBy(() -> RestoreBackup.restore(target, copy)).hasMessageContaining("changed or is damaged");
    }

    @Test
    void a_backup_never_goes_into_a_folder_with_content() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> BackupFolder.emptyAt(folder)).hasMessageContaining("is not empty");
    }
}
