package lt.tiltas.reception.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A rule by which hosts are paid. Its values are dated rows ({@link Dated}). */
public record Scheme(String code, Names names, Ground ground, List<String> premises, List<String> claimants) {

    public record Names(
            @NotBlank @Size(max = 120) String lt,
            @NotBlank @Size(max = 120) String en,
            @NotBlank @Size(max = 120) String uk,
            @NotBlank @Size(max = 120) String ru) {

        public String in(Language language) {
            return switch (language) {
                case LT -> lt;
                case EN -> en;
                case UK -> uk;
                case RU -> ru;
            };
        }
    }

    /** @param until the last day for which it pays */
    public record Ground(
            @NotBlank @Size(max = 200) String act,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @NotNull @Size(max = 300) String source,
            @NotNull @Pattern(regexp = "V|K|U") String certainty) {}

    /** A new one; what it pays is dated on its own page. */
    public record New(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}")
            String code,

            @NotNull @Valid Names names,
            @NotNull @Valid Ground ground,
            @NotEmpty List<String> premises,
            @NotEmpty List<String> claimants) {}

    /** @param replacedAt of a value that was corrected */
    public record Dated(
            String term,
            LocalDate from,
            @Nullable LocalDate until,
            int value,
            String act,
            String source,
            String certainty,
            @Nullable OffsetDateTime replacedAt) {

        public boolean isMoney() {
            return MONEY.contains(term);
        }

        public boolean isChoice() {
            return CHOICES.contains(term);
        }
    }

    /** @param value euros with a comma or a point where the term is money, else a whole number */
    public record NewTerm(
            @NotNull
            @Pattern(regexp = "first_person|next_person|free_months|most_months|part_month|rounding|claim_after_end")
            String term,

            @NotBlank @Size(max = 20) String value,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @NotBlank @Size(max = 200) String act,
            @NotNull @Size(max = 300) String source,
            @NotNull @Pattern(regexp = "V|K|U") String certainty) {}

    public static final List<String> TERMS = List.of(
            "first_person", "next_person", "free_months", "most_months", "part_month", "rounding", "claim_after_end");

    static final List<String> MONEY = List.of("first_person", "next_person");
    static final List<String> CHOICES = List.of("part_month", "rounding");

    public boolean open(LocalDate on) {
        return !on.isBefore(ground.from()) && (ground.until() == null || !on.isAfter(ground.until()));
    }
}
