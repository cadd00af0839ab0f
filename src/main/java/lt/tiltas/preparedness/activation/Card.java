package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * One thing to do, by whom and by when.
 *
 * @param code of a card that the rules made, whose words the program has; else null, and its title was typed
 * @param act do, open_site, ask_places or ask_staff
 */
public record Card(
        UUID id,
        @Nullable String code,
        @Nullable String title,
        String act,
        int organisation,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime seenAt,
        @Nullable Done done) {

    public record Done(
            OffsetDateTime at, String name, @Nullable String words) {}

    /** @param own made with the form, so that sending it twice makes one card */
    record New(
            @NotNull @Nullable UUID own,

            @NotNull @Size(min = 3, max = 200) @Nullable String title,

            @NotNull @Nullable Integer office,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            LocalDateTime dueAt) {

        static New blank() {
            return new New(UUID.randomUUID(), null, null, null);
        }
    }

    /** It is done, and what was done. */
    record Doing(
            @NotNull @Nullable UUID card,
            @Nullable @Size(max = 1_000) String words) {}

    public boolean isOver(OffsetDateTime now) {
        return (done == null ? now : done.at()).isAfter(dueAt);
    }
}
