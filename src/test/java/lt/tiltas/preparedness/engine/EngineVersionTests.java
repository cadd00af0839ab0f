package lt.tiltas.preparedness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stored runs say by which version of the engine they were reckoned: the number is worth something only if it changes with the results. */
class EngineVersionTests {

    private static final int VERSION = 2;
    private static final String RESULT = "14105a31e4d740c3a55ccb68af61ca9beaf35284996db4f5fd3ef74cc45c91a5";

    @Test
    void the_version_is_raised_when_the_same_inputs_give_other_numbers() throws NoSuchAlgorithmException {
        Outlook outlook = Outlook.run(
                Invented.inTheMiddle(),
                Invented.plan(25, List.of(Invented.opening())),
                Invented.scenario(1),
                20_220_317,
                500);
        String result =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(outlook.bytes()));
        assertThat(result)
                .as("The engine gives other numbers: raise Outlook.ENGINE, and write the new version and result here")
                .isEqualTo(RESULT);
        assertThat(Outlook.ENGINE).isEqualTo(VERSION);
    }
}
