package lt.tiltas.reception.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who lives in the house, or a name from outside. */
public record InvolvedForm(
        @Nullable UUID person,
        @Size(max = 120) @Nullable String name,

        @NotBlank @Pattern(regexp = "|affected|suspected|witness|helper|missing") @Nullable
        String role) {

    @Nullable
    String outsider() {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
