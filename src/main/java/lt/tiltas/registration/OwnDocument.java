package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its owner reads it.
 *
 * @param kind message key {@code document-kind.<kind>}
 * @param country ISO 3166-1 alpha-3
 * @param scans newest first
 */
public record OwnDocument(
        PersonId person,
        String kind,
        @Nullable String number,
        @Nullable String country,
        @Nullable LocalDate validUntil,
        List<Scan> scans) {}
