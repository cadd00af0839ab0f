package lt.tiltas.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy on disk: {@code postgres/}, {@code secret/} and, written last, {@code manifest.sha256} over both. */
record BackupFolder(Path root) {

    static final String MANIFEST = "manifest.sha256";

    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    static BackupFolder emptyAt(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            ownFolder(root);
            requireEmpty(root);
            return new BackupFolder(root);
        } catch (IOException e) {
            throw new CannotStart("The folder " + root + " cannot be written.", e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new CannotStart("The folder " + folder + " is not empty; choose another.");
            }
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secret");
    }

    void copyCluster(Path from) throws IOException {
        copyTree(from, cluster(), true);
        ownFolder(cluster().resolve("pg_wal").resolve("archive_status"));
        ownFolder(cluster().resolve("pg_wal").resolve("summaries"));
    }

    void copySecrets(Path from) throws IOException {
        copyTree(from, secrets(), false);
    }

    /** The names of the segments of one timeline sort in the order in which they were written. */
    void copyWal(Path from, String first, String last) throws IOException {
        try (Stream<Path> segments = Files.list(from.resolve("pg_wal"))) {
            for (Path segment : segments.sorted().toList()) {
                String name = segment.getFileName().toString();
                if (name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    copyFile(segment, cluster().resolve("pg_wal").resolve(name));
                }
            }
        }
        if (!Files.exists(cluster().resolve("pg_wal").resolve(first))) {
            throw new IOException("so much was written meanwhile that the log " + first + " is gone; try again");
        }
    }

    void write(String name, String text) throws IOException {
        Files.writeString(cluster().resolve(name), text);
    }

    void seal() throws IOException {
        Files.write(root.resolve(MANIFEST), sums());
    }

    void requireUnharmed() {
        try {
            if (!Files.readAllLines(root.resolve(MANIFEST)).equals(sums())) {
                throw new CannotStart("The backup in " + root + " was changed or is damaged: its files do not match "
                        + MANIFEST + ".");
            }
        } catch (NoSuchFileException e) {
            throw new CannotStart("The folder " + root + " holds no finished backup (" + MANIFEST + " is missing).", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyTree(Path from, Path to, boolean runningCluster) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String inside = from.relativize(folder).toString();
                ownFolder(to.resolve(inside));
                return runningCluster && EMPTIED.contains(inside)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!runningCluster
                        || !NOT_COPIED.contains(from.relativize(file).toString())) {
                    copyFile(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    /** A running server deletes files; what vanishes here, its log brings back or has no need of. */
    private static void copyFile(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            Files.copy(in, to);
        } catch (NoSuchFileException e) {
            return;
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void ownFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private List<String> sums() throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        for (Path part : List.of(cluster(), secrets())) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sums.put(root.relativize(file).toString(), sum(file));
                }
            }
        }
        return sums.entrySet().stream()
                .map(e -> e.getValue() + "  " + e.getKey())
                .toList();
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
