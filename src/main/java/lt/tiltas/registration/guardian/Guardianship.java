package lt.tiltas.registration.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a child.
 *
 * @param guardian a registered person; else {@code name}
 */
public record Guardianship(
        GuardianshipId id,
        String kind,
        @Nullable UUID guardian,
        String name,
        @Nullable String contact,
        String basis,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String endedWhy) {

    public static final List<String> KINDS = List.of("parent", "consent", "temporary", "court");
    public static final List<String> ENDS = List.of("other_guardian", "of_age", "revoked", "mistake");
    public static final String SOMEBODY_ELSE = "else";

    public boolean standsOn(LocalDate today) {
        return endedWhy == null && (until == null || !until.isBefore(today));
    }
}
