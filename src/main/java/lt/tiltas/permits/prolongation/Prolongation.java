package lt.tiltas.permits.prolongation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.permits.ProlongationId;
import org.jspecify.annotations.Nullable;

/**
 * One act that carries the permits of a ground on.
 *
 * @param ground message key {@code prolongation.ground.<ground>}
 * @param permits how many permits it carries on, or would
 */
public record Prolongation(
        ProlongationId id,
        String ground,
        LocalDate validOn,
        LocalDate toOn,
        Act act,
        Entered entered,
        Look look,
        long permits) {

    /** @param certainty V read in the act, K known but not read again, U unsure */
    public record Act(String name, String article, String source, String certainty, LocalDate checkedOn) {

        /** Sure ones calm, unsure ones asking to be looked at. */
        public String color() {
            return switch (certainty) {
                case "V" -> "success";
                case "K" -> "info";
                default -> "warning";
            };
        }
    }

    public record Entered(UUID by, OffsetDateTime at) {}

    /** What became of it: all null while it waits for the second officer. */
    public record Look(
            @Nullable OffsetDateTime approvedAt,
            @Nullable OffsetDateTime takenBackAt,
            @Nullable String takenBackWhy) {}

    /** As whoever keeps the law types it. */
    public record New(
            @NotNull @Pattern(regexp = "temporary_protection|humanitarian|work|study|family")
            String ground,

            @NotNull LocalDate validOn,
            @NotNull LocalDate toOn,
            @NotBlank @Size(max = 200) String act,
            @Nullable @Size(max = 60) String article,
            @Nullable @Size(max = 300) String source,
            @NotNull @Pattern(regexp = "[VKU]") String certainty) {

        Act named(LocalDate today) {
            return new Act(
                    act.strip(),
                    Objects.requireNonNullElse(article, "").strip(),
                    Objects.requireNonNullElse(source, "").strip(),
                    certainty,
                    today);
        }
    }

    /** @param reason why it is taken back */
    public record Back(@NotBlank @Size(max = 300) String reason) {}

    /** waiting, in_force or taken_back. */
    public String state() {
        return look.takenBackAt() != null ? "taken_back" : look.approvedAt() != null ? "in_force" : "waiting";
    }

    public String color() {
        return switch (state()) {
            case "in_force" -> "success";
            case "waiting" -> "warning";
            default -> "neutral";
        };
    }
}
