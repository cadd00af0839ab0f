package lt.tiltas.preparedness.run;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.preparedness.scenario.AskedOf;
import org.jspecify.annotations.Nullable;

/** A question under its name. */
public record KeptScenario(UUID id, String name, StoredRun.By made, int versions) {

    /** One way in which it was asked. */
    public record Version(UUID id, int number, AskedOf country, String address, StoredRun.By made) {}

    /** @param own made with the form, so that sending it twice keeps it once */
    record New(
            @NotNull @Nullable UUID own,
            @NotBlank @Size(max = 120) @Nullable String name,

            @NotNull @Pattern(regexp = "today|invented") @Nullable
            String country) {

        static New blank() {
            return new New(UUID.randomUUID(), null, AskedOf.TODAY.code());
        }

        String title() {
            return String.valueOf(name).strip().replaceAll("\\s+", " ");
        }

        AskedOf askedOf() {
            return AskedOf.of(String.valueOf(country));
        }
    }
}
