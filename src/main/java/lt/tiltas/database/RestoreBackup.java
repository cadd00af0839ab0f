package lt.tiltas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup into a data folder which has no database yet. The next start recovers from it. */
@Command(name = "restore", description = "Put a backup into a data folder which has no database yet")
public final class RestoreBackup implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "what `backup` wrote")
    private Path source = Path.of("");

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Override
    public Integer call() {
        DatabaseSettings embedded = settings.embedded("restore it with the tools of that server");
        restore(embedded, source);
        System.out.println("Restored into " + new DataFolder(embedded.data()).root() + ". Start Tiltas now.");
        return 0;
    }

    static void restore(DatabaseSettings settings, Path source) {
        BackupFolder backup = new BackupFolder(source.toAbsolutePath().normalize());
        DataFolder folder = new DataFolder(settings.data()).create().requireFree(settings.freeAtLeast());
        FolderLock lock = FolderLock.take(folder);
        try {
            put(backup, folder);
        } catch (IOException e) {
            throw new CannotStart("The backup in " + backup.root() + " could not be restored: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    private static void put(BackupFolder backup, DataFolder folder) throws IOException {
        if (Files.exists(folder.cluster())) {
            throw new CannotStart("The data folder " + folder.root()
                    + " already has a database; move it away or choose another with --tiltas.data.");
        }
        backup.requireUnharmed();
        Cluster.requireMajor(backup.cluster());
        Path half = folder.root().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        FileSystemUtils.deleteRecursively(folder.secrets());
        BackupFolder.copyTree(backup.secrets(), folder.secrets(), false);
        BackupFolder.copyTree(backup.cluster(), half, false);
        Files.move(half, folder.cluster());
    }
}
