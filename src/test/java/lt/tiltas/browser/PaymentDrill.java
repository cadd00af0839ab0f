package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Five rounds of {@code bench/payments}; a hundred are run by hand. */
class PaymentDrill {

    private static final int MINUTES = 15;

    @Test
    void a_program_killed_in_the_middle_pays_each_due_once_and_to_the_cent() throws Exception {
        File log = Path.of("target", "payment-drill.log").toFile();
        ProcessBuilder bench = new ProcessBuilder("bench/payments", "--rounds", "5", "--lines", "40")
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
