package lt.tiltas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** What lies where in the folder {@code tiltas.data}. */
record DataFolder(Path root) {

    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secret");
    }

    Path log() {
        return root.resolve("log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path throwaway() {
        return root.resolve("throwaway");
    }

    private Path port() {
        return root.resolve("postgres.port");
    }

    DataFolder create() {
        try {
            for (Path folder : new Path[] {root, secrets(), log()}) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN_FOLDER));
            }
            Files.delete(Files.createTempFile(root, "write", ".probe"));
            return this;
        } catch (FileSystemException e) {
            String why = e instanceof AccessDeniedException || e.getReason() == null ? "" : " (" + e.getReason() + ")";
            throw new CannotStart(
                    "The data folder " + root + " cannot be written" + why
                            + "; give this user the right to write there or choose another with --tiltas.data.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataFolder requireFree(DataSize least) {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < least.toBytes()) {
                throw new CannotStart("Only " + DataSize.ofBytes(free).toMegabytes() + " MB are free on the disk of "
                        + root + " and at least " + least.toMegabytes()
                        + " MB are needed; free some space or lower tiltas.free-at-least.");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasSecret(String name) {
        return Files.exists(secrets().resolve(name));
    }

    String password(String role) {
        return secret(role + ".password", HexFormat.of().formatHex(random()));
    }

    ContextKey contextKey() {
        return ContextKey.ofBase64(secret("context.key", new ContextKey(random()).base64()));
    }

    MasterKey masterKey() {
        return MasterKey.ofBase64(secret("master.key", new MasterKey(random()).base64()));
    }

    IndexKey indexKey() {
        return IndexKey.ofBase64(secret("index.key", new IndexKey(random()).base64()));
    }

    String secret(String name, String ifMissing) {
        Path file = secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, ifMissing);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The secret " + file + " cannot be read or written.", e);
        }
    }

    void announce(int port) throws IOException {
        write(port(), Integer.toString(port));
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(port());
    }

    OptionalInt announced() {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(port()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(OWN_FILE));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random() {
        byte[] bytes = new byte[SecretKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
