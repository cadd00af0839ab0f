package lt.tiltas.programme.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The list by which one municipality pays its households in one month.
 *
 * @param state proposed, checked or sent
 * @param signed what the second person signed; null while it is proposed
 */
public record Payout(
        PayoutId id,
        OrganisationId org,
        YearMonth month,
        String state,
        @Nullable Signed signed,
        Course course,
        @Nullable Sent sent,
        int version) {

    /** @param cents the whole of it, to the cent */
    public record Signed(int lines, long cents) {}

    public record Course(
            UUID madeBy,
            OffsetDateTime madeAt,
            @Nullable UUID checkedBy,
            @Nullable OffsetDateTime checkedAt) {}

    /** @param on the day on which the bank is asked to pay */
    public record Sent(UUID by, OffsetDateTime at, LocalDate on, UUID payer) {}

    /** One line of the lists, with what has become of it. */
    public record Row(
            PayoutId id,
            int municipality,
            YearMonth month,
            String state,
            int lines,
            long cents,
            int open,
            int returned) {

        /** All of it has been settled by the bank. */
        public boolean settled() {
            return state.equals("sent") && open == 0;
        }

        public String shown() {
            return settled() ? "settled" : state;
        }
    }

    public record New(
            @NotNull Integer municipality,
            @NotNull @DateTimeFormat(pattern = "yyyy-MM") YearMonth month) {}

    public record Sending(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate paysOn,

            int version) {}

    /** The account a municipality pays from. */
    public record Payer(@Nullable UUID id, String name, String account) {

        public record New(
                @NotNull Integer municipality,
                @NotBlank @Size(max = 70) String name,
                @NotBlank @Size(max = 50) String account) {}
    }

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    public static String color(String state) {
        return switch (state) {
            case "settled" -> "success";
            case "checked", "sent" -> "info";
            default -> "warning";
        };
    }
}
