package lt.tiltas.programme.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.programme.RestrictedNeedId;
import lt.tiltas.programme.Words;
import org.jspecify.annotations.Nullable;

/** What only few may know: violence, illness, fear. */
public record RestrictedNeed(
        RestrictedNeedId id,
        Words words,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime endedAt) {

    /** @param own made by the page, so that a double click writes one */
    public record New(
            @NotNull UUID own,
            @NotBlank @Size(max = 1000) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {}

    /** Why somebody looks; it stands for an hour. */
    public record Reason(
            @NotBlank @Size(min = 10, max = 500) String reason) {}
}
