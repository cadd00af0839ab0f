package lt.tiltas.reception.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for the ledger as it is typed.
 *
 * @param way bought, donated, written_off or moved_out
 * @param price of one, in euros with a comma or a point; empty for the usual one
 * @param other the house it goes to
 * @param sent made by the page, so that a form sent twice counts once
 */
public record AidForm(
        @NotNull @Pattern(regexp = "bought|donated|written_off|moved_out") @Nullable
        String way,

        @NotBlank @Nullable String kind,

        @NotNull @Positive @Nullable Integer quantity,

        @Pattern(regexp = "\\s*|\\s*\\d{1,6}([.,]\\d{1,2})?\\s*") @Nullable
        String price,

        @Pattern(regexp = "|damaged|expired|lost|stolen|other") @Nullable
        String reason,

        @Size(max = 300) @Nullable String words,
        @Nullable UUID other,
        @Nullable Donor donor,
        @NotNull @Nullable UUID sent) {

    /** @param kind company, charity, institution or community */
    public record Donor(
            @Size(max = 200) @Nullable String name,

            @Pattern(regexp = "|company|charity|institution|community") @Nullable
            String kind,

            @Size(max = 200) @Nullable String contact) {}

    static AidForm empty(String way) {
        return new AidForm(way, null, null, null, null, null, null, null, UUID.randomUUID());
    }

    @Nullable
    BigDecimal euros() {
        String typed = text(price);
        return typed == null ? null : new BigDecimal(typed.replace(',', '.'));
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
