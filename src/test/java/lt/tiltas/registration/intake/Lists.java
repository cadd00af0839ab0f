package lt.tiltas.registration.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lists for the tests: those of a real desk, and small ones typed in the test. */
final class Lists {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Lists() {}

    static ArrivalsList.Read file(String name) {
        try {
            return (ArrivalsList.Read) ArrivalsList.read(Path.of("src/test/resources/intake", name), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArrivalsList.Read typed(String text) {
        return (ArrivalsList.Read) answer(text.getBytes(StandardCharsets.UTF_8));
    }

    static ArrivalsList answer(byte[] bytes) {
        try {
            return ArrivalsList.read(new ByteArrayInputStream(bytes), "list", TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
