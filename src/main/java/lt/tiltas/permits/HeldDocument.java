package lt.tiltas.permits;

import java.time.OffsetDateTime;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The permit that a person holds, and its document.
 *
 * @param application the one the permit was granted on
 * @param number of the document in force; null, like its moment, when none has been made
 */
public record HeldDocument(
        ApplicationId application,
        PersonId person,
        @Nullable String number,
        @Nullable OffsetDateTime signedAt) {

    public boolean isMade() {
        return number != null;
    }
}
