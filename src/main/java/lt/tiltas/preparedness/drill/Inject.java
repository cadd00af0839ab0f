package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that players learn at a minute of the drill.
 *
 * @param to null when everybody learns it
 * @param replays the inject of an earlier drill that it repeats
 * @param givenAt moment of the drill at which it was given; null while it is still to come
 */
public record Inject(
        UUID id,
        int minute,
        String kind,
        Words words,
        @Nullable Integer to,
        @Nullable Shown shown,
        @Nullable UUID replays,
        @Nullable OffsetDateTime givenAt) {

    private static final int HOUR = 60;

    /** In Lithuanian, and in the players' own language where somebody has said it. */
    public record Words(
            String lt,
            @Nullable String en,
            @Nullable String uk,
            @Nullable String ru) {

        public String in(String language) {
            String said = switch (language) {
                case "en" -> en;
                case "uk" -> uk;
                case "ru" -> ru;
                default -> lt;
            };
            return said == null || said.isEmpty() ? lt : said;
        }

        /** The language that it is then read in. */
        public String spoken(String language) {
            return in(language).equals(lt) ? "lt" : language;
        }
    }

    /** A reading that is simulated. */
    public record Shown(String indicator, BigDecimal value) {}

    /** Hours and minutes from the start. */
    public String clock() {
        return "%d:%02d".formatted(minute / HOUR, minute % HOUR);
    }

    /** @param own made with the form */
    record New(
            @NotNull @Nullable UUID own,
            @NotNull @Min(0) @Max(8_760) @Nullable Integer hour,
            @Min(0) @Max(59) @Nullable Integer minute,

            @NotNull @Pattern(regexp = "news|reading|request|failure") @Nullable
            String kind,

            @Nullable Integer to,
            Said said,

            @Pattern(regexp = "|registered|shortage|queue|staff") @Nullable
            String indicator,

            @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2) @Nullable
            BigDecimal value,

            @Nullable UUID replays) {

        static New blank() {
            return new New(UUID.randomUUID(), null, 0, "news", null, Said.NOTHING, null, null, null);
        }

        @AssertTrue
        public boolean isReadingWhole() {
            return "reading".equals(kind) == (indicator != null && !indicator.isEmpty() && value != null);
        }

        int atMinute() {
            return (hour == null ? 0 : hour) * HOUR + (minute == null ? 0 : minute);
        }
    }

    record Said(
            @NotBlank @Size(max = 1000) @Nullable String lt,
            @Size(max = 1000) @Nullable String en,
            @Size(max = 1000) @Nullable String uk,
            @Size(max = 1000) @Nullable String ru) {

        static final Said NOTHING = new Said(null, null, null, null);
    }
}
