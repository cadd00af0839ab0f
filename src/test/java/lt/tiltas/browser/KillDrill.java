package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Five rounds of {@code bench/kill}; two hundred are run by hand. */
class KillDrill {

    private static final int MINUTES = 15;

    @Test
    void what_was_acknowledged_survives_a_kill_and_is_there_once() throws Exception {
        File log = Path.of("target", "kill-drill.log").toFile();
        ProcessBuilder bench = new ProcessBuilder("bench/kill", "--rounds", "5")
                .redirectErrorStream(true)
                .redirectOutput(log);
        bench.environment().put("JDK_JAVA_OPTIONS", String.join(" ", Program.SOON_READY));
        Process rounds = bench.start();
        boolean ended = rounds.waitFor(MINUTES, TimeUnit.MINUTES);
        rounds.destroyForcibly();
        String said = Files.readString(log.toPath());
        assertThat(ended).as(said).isTrue();
        assertThat(rounds.waitFor()).as(said).isZero();
    }
}
