package lt.tiltas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One program on one data folder. The operating system lets go when the program dies, however it dies. */
final class FolderLock implements AutoCloseable {

    /** Closing any channel on the file would let go of the lock of this whole process, so a second one is never opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> tryTake(DataFolder folder) {
        if (!HELD.add(folder.lock())) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            if (taken) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return Optional.of(new FolderLock(folder.lock(), channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("The file " + folder.lock() + " cannot be locked.", e);
        } finally {
            if (!taken) {
                HELD.remove(folder.lock());
            }
        }
    }

    static FolderLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(() -> new CannotStart("Another Tiltas (process " + holder(folder)
                        + ") is running on the data folder " + folder.root()
                        + "; stop it first or choose another folder with --tiltas.data."));
    }

    private static String holder(DataFolder folder) {
        try {
            return Files.readString(folder.lock()).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
