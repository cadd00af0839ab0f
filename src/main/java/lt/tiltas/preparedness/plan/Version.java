package lt.tiltas.preparedness.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The plan as it was adopted.
 *
 * @param act by which it was adopted
 * @param hash SHA-256 of both papers, the Lithuanian one first
 */
public record Version(
        int version, LocalDate adoptedOn, String act, LocalDate reviewOn, byte[] hash, List<Notice> notices) {

    /** @param told euaa or commission */
    public record Notice(int version, String told, LocalDate toldOn, String reference) {

        record New(
                @NotNull @Nullable Integer version,

                @NotNull @Pattern(regexp = "euaa|commission") @Nullable
                String told,

                @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                LocalDate toldOn,

                @NotBlank @Size(max = 200) @Nullable String reference) {}
    }

    /** @param own made with the form, so that sending it twice adopts it once */
    record New(
            @NotNull @Nullable UUID own,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate adoptedOn,

            @NotBlank @Size(max = 200) @Nullable String act) {

        static New blank(LocalDate today) {
            return new New(UUID.randomUUID(), today, null);
        }
    }

    /** What a version is made of besides its number. */
    record Papers(LocalDate reviewOn, String lines, byte[] lt, byte[] en, byte[] hash) {}

    public String fingerprint() {
        return HexFormat.of().formatHex(hash);
    }

    public List<String> untold() {
        return List.of("euaa", "commission").stream()
                .filter(told -> notices.stream().noneMatch(one -> one.told().equals(told)))
                .toList();
    }
}
