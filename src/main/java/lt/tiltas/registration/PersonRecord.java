package lt.tiltas.registration;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Everything that is kept about one person, as far as whoever asked may see it.
 *
 * @param left names of parts that are not in this copy
 */
public record PersonRecord(PersonId person, String name, OffsetDateTime madeAt, List<Part> parts, List<String> left) {

    /** @param name heading: message key {@code record.part.<name>} */
    public record Part(String name, List<RecordEntry> entries) {}
}
