package lt.tiltas.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the built-in database into a folder, also while Tiltas is running. The copy holds the secrets as well. */
@Command(name = "backup", description = "Copy the built-in database and its secrets into an empty folder")
public final class TakeBackup implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "a folder which does not exist yet or is empty")
    private Path target = Path.of("");

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Override
    public Integer call() {
        BackupFolder backup = take(
                settings.embedded("back it up with the tools of that server").joining(), target);
        System.out.println(
                "Backup in " + backup.root() + ". It holds personal data and all secrets: keep it locked away.");
        return 0;
    }

    static BackupFolder take(DatabaseSettings settings, Path target) {
        BackupFolder backup = BackupFolder.emptyAt(target);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(settings.joining());
                Connection admin = database.superuser(Bootstrap.DATABASE).connect()) {
            ask(admin, "select pg_backup_start('tiltas', true)::text");
            backup.copyCluster(database.folder().cluster());
            Stopped stopped = stop(admin);
            backup.write("backup_label", stopped.label());
            if (!stopped.tablespaces().isBlank()) {
                throw new CannotStart("The database uses tablespaces, which this backup does not copy.");
            }
            ask(admin, "select pg_switch_wal()::text");
            String last = ask(admin, "select pg_walfile_name('" + stopped.lsn() + "'::pg_lsn)");
            backup.copyWal(database.folder().cluster(), stopped.firstWalFile(), last);
            backup.copySecrets(database.folder().secrets());
            backup.seal();
            return backup;
        } catch (SQLException | IOException e) {
            throw new CannotStart(
                    "The backup into " + backup.root() + " failed and must not be used: " + e.getMessage(), e);
        }
    }

    private static Stopped stop(Connection admin) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(
                        "select lsn::text, labelfile, coalesce(spcmapfile, '') from pg_backup_stop(false)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Stopped(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private static String ask(Connection admin, String sql) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private record Stopped(String lsn, String label, String tablespaces) {

        /** {@code START WAL LOCATION: 0/2000028 (file 000000010000000000000002)}. */
        String firstWalFile() {
            int at = label.indexOf("(file ") + "(file ".length();
            return label.substring(at, label.indexOf(')', at));
        }
    }
}
