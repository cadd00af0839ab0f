package lt.tiltas.reception.compensation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What one municipality pays for one month by one scheme.
 *
 * @param state open, approved or paid
 */
public record PaymentList(
        PaymentListId id,
        OrganisationId org,
        String scheme,
        YearMonth month,
        String state,
        Course course,
        int version) {

    public record Course(
            UUID madeBy,
            OffsetDateTime madeAt,
            @Nullable UUID approvedBy,
            @Nullable OffsetDateTime approvedAt,
            @Nullable LocalDate paidOn,
            @Nullable UUID paidBy) {}

    /** One line of the lists. @param cents the whole of it */
    public record Row(
            PaymentListId id, int municipality, String scheme, YearMonth month, String state, int lines, long cents) {}

    /**
     * @param account whole for whoever pays, else its last four signs
     * @param kind amount, or correction of an earlier month
     */
    public record Line(
            ClaimId claim,
            String claimant,
            String account,
            String number,
            YearMonth month,
            String kind,
            int cents,
            int people,
            int days) {}

    public record New(
            @NotBlank String scheme,
            @NotNull Integer municipality,
            @NotNull @DateTimeFormat(pattern = "yyyy-MM") YearMonth month) {}

    public record Paid(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate paidOn,

            int version) {}

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    public static String color(String state) {
        return switch (state) {
            case "paid" -> "success";
            case "approved" -> "info";
            default -> "warning";
        };
    }

    static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::cents).sum();
    }
}
