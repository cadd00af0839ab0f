package lt.tiltas.registration.mrz;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the machine-readable zone of a document says.
 *
 * @param code of the document as printed: {@code P}, {@code I}, {@code AR}
 * @param issuer as printed: {@code UKR}, but {@code D} for Germany
 * @param bornOn null when the document leaves the day or the month open
 * @param sex M, F or X
 * @param until null when the document has no last day
 */
public record Mrz(
        String code,
        String issuer,
        String number,
        String surname,
        String given,
        @Nullable LocalDate bornOn,
        String sex,
        @Nullable LocalDate until,
        String nationality) {}
