package lt.tiltas.reception.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An address of a household's own. */
public final class Lodging {

    private Lodging() {}

    /** @param kind rented, relatives, employer or other */
    public record New(
            @NotNull @Nullable Integer municipality,
            @NotBlank @Size(max = 200) String address,

            @NotBlank @Pattern(regexp = "rented|relatives|employer|other")
            String kind) {}
}
