package lt.tiltas.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs; for root inside an empty user namespace, because they refuse to run as root. */
record Programs(Binaries binaries, Path output) {

    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    int run(Duration patience, String program, String... arguments) {
        List<String> command = new ArrayList<>(asNobodyWhenRoot());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return run(patience, command);
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return "";
        }
    }

    private List<String> asNobodyWhenRoot() {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        List<String> probe = new ArrayList<>(AS_NOBODY);
        probe.add("true");
        if (run(Duration.ofSeconds(10), probe) != 0) {
            throw new CannotStart("PostgreSQL refuses to run as root and user namespaces are forbidden on this machine;"
                    + " start Tiltas as an ordinary user or use a server outside with --spring.datasource.url.");
        }
        return AS_NOBODY;
    }

    /** Output goes to a file: the server inherits it, and the end of a pipe would never come. */
    private int run(Duration patience, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            Process process = builder.start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
