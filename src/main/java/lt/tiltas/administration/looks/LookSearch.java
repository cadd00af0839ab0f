package lt.tiltas.administration.looks;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the data-protection officer looks for. Kept in the session: the number of a household stands in no address.
 *
 * @param number of a household; its people's looks only
 * @param to inclusive
 */
public record LookSearch(
        @Nullable UUID officer,
        @Nullable Integer organisation,
        @Nullable String purpose,
        @Nullable @Size(max = 40) String number,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to)
        implements Serializable {

    static final LookSearch ANYTHING = new LookSearch(null, null, null, null, null, null);

    boolean byNumber() {
        return number != null && !number.isBlank();
    }

    String trimmedNumber() {
        return number == null ? "" : number.strip();
    }

    boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }
}
