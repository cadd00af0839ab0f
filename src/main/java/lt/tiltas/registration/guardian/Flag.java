package lt.tiltas.registration.guardian;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child who may be alone, or is.
 *
 * @param answer alone or accompanied; null while nobody has answered
 * @param accompanied whether the register knows of a parent or guardian by now
 */
public record Flag(
        UUID person,
        UUID household,
        String number,
        String name,
        LocalDate bornOn,
        LocalDate noticedOn,
        @Nullable String answer,
        boolean accompanied) {

    /** A child alone needs a representative; one not answered for needs an answer. */
    public boolean isOpen() {
        return !accompanied && !"accompanied".equals(answer);
    }

    public boolean isAlone() {
        return "alone".equals(answer);
    }
}
