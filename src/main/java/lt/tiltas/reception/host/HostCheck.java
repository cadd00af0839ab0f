package lt.tiltas.reception.host;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** One thing that is looked at before a family moves in, and what was found. */
public record HostCheck(Kind kind, @Nullable Found found) {

    public static final List<String> RESULTS = List.of("passed", "asked", "failed", "not_needed");

    /**
     * @param neededFor all, families (who receives children) or dwelling (where people live)
     * @param goodForMonths null when it does not run out
     * @param certainty V, K or U
     */
    public record Kind(
            String code,
            String neededFor,
            @Nullable Integer goodForMonths,
            String act,
            String source,
            String certainty) {

        boolean concerns(HostOffer offer) {
            return switch (neededFor) {
                case "families" -> offer.terms().children();
                case "dwelling" -> offer.home().isDwelling();
                default -> true;
            };
        }
    }

    public record Found(
            String kind,
            String result,
            @Nullable String words,
            LocalDate doneOn,
            @Nullable LocalDate expiresOn,
            UUID officer,
            OffsetDateTime at) {}

    /** As the officer writes it down. */
    public record New(
            @NotBlank @Size(max = 40) String kind,

            @NotNull @Pattern(regexp = "asked|passed|failed|not_needed")
            String result,

            @Nullable @Size(max = 500) String noted,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate doneOn) {

        boolean saysNothing() {
            return noted == null || noted.isBlank();
        }

        boolean needsWords() {
            return result.equals("failed") || result.equals("not_needed");
        }
    }

    /** open, asked, passed, failed, not_needed or expired; the words are {@code host.check.state.<code>}. */
    public String state(LocalDate today) {
        return found == null ? "open" : expired(today) ? "expired" : found.result();
    }

    public String color(LocalDate today) {
        return switch (state(today)) {
            case "passed", "not_needed" -> "success";
            case "failed" -> "danger";
            case "expired", "asked" -> "warning";
            default -> "neutral";
        };
    }

    public boolean settled(LocalDate today) {
        return List.of("passed", "not_needed").contains(state(today));
    }

    private boolean expired(LocalDate today) {
        return found != null
                && found.result().equals("passed")
                && found.expiresOn() != null
                && found.expiresOn().isBefore(today);
    }
}
