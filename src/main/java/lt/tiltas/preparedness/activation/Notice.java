package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a European office was told, by article 32 of Directive (EU) 2024/1346.
 *
 * @param addressee euaa or commission
 * @param about activated or deactivated
 */
public record Notice(String addressee, String about, LocalDate sentOn, String words) {

    static final List<String> ALL =
            List.of("euaa-activated", "commission-activated", "euaa-deactivated", "commission-deactivated");

    /** @param own made with the form, so that sending it twice writes it once */
    record New(
            @NotNull @Nullable UUID own,

            @NotNull @Pattern(regexp = "(euaa|commission)-(activated|deactivated)") @Nullable
            String told,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate sentOn,

            @NotNull @Size(min = 20, max = 8_000) @Nullable String text) {

        static New blank(LocalDate today) {
            return new New(UUID.randomUUID(), null, today, null);
        }
    }

    public String told() {
        return addressee + "-" + about;
    }
}
