package lt.tiltas.preparedness.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planners wrote into a chapter, in the language of the state and for the Union. */
record Text(String chapter, String textLt, String textEn, OffsetDateTime writtenAt) {

    private static final int LONGEST = 8_000;

    /** @param own made with the form, so that sending it twice writes it once */
    record New(
            @NotNull @Nullable UUID own,
            @NotBlank @Size(max = LONGEST) @Nullable String lt,
            @NotBlank @Size(max = LONGEST) @Nullable String en) {}
}
