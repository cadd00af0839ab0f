package lt.tiltas.preparedness.drill;

import jakarta.validation.Valid;
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
import org.springframework.validation.BindingResult;

/**
 * Something that players learn at a minute of the drill.
 *
 * @param to null when everybody learns it
 * @param effect what it sets going besides being told; null when nothing
 * @param replays the inject of an earlier drill that it repeats
 * @param givenAt moment of the drill at which it was given; null while it is still to come
 */
public record Inject(
        UUID id,
        int minute,
        String kind,
        Words words,
        @Nullable Integer to,
        @Nullable Effect effect,
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

    public sealed interface Effect {}

    /** A reading that is simulated. */
    public record Shown(String indicator, BigDecimal value) implements Effect {}

    /**
     * A house that is lost, as it was when this was written.
     *
     * @param standby whether it is lost only if the drill has opened it
     */
    public record Failed(UUID site, String name, int municipality, int places, boolean standby) implements Effect {}

    /** Places that are asked for, to be answered in so many hours. */
    public record Asking(int many, int hours) implements Effect {}

    public @Nullable Shown shown() {
        return effect instanceof Shown reading ? reading : null;
    }

    public @Nullable Failed failed() {
        return effect instanceof Failed house ? house : null;
    }

    public @Nullable Asking asking() {
        return effect instanceof Asking places ? places : null;
    }

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
            @Valid Said said,
            @Valid Means effect,
            @Nullable UUID replays) {

        New {
            effect = effect == null ? Means.NOTHING : effect;
        }

        static New blank() {
            return new New(UUID.randomUUID(), null, 0, "news", null, Said.NOTHING, Means.NOTHING, null);
        }

        /** What its kind must say besides the words. */
        void check(BindingResult errors) {
            wrong(errors, "effect.value", "reading".equals(kind) != effect.isReading());
            wrong(errors, "effect.site", "failure".equals(kind) && effect.site() == null);
            wrong(errors, "effect.many", "request".equals(kind) && effect.many() == null);
            wrong(errors, "effect.hours", "request".equals(kind) && effect.hours() == null);
        }

        private static void wrong(BindingResult errors, String field, boolean wrong) {
            if (wrong && !errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "drill.wrong." + field.substring("effect.".length()));
            }
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

    /** The fields of all kinds; those of another kind than the chosen one are left aside. */
    record Means(
            @Pattern(regexp = "|registered|shortage|queue|staff") @Nullable
            String indicator,

            @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2) @Nullable
            BigDecimal value,

            @Nullable UUID site,
            @Min(1) @Max(20_000) @Nullable Integer many,
            @Min(1) @Max(720) @Nullable Integer hours) {

        static final Means NOTHING = new Means(null, null, null, null, null);

        boolean isReading() {
            return indicator != null && !indicator.isEmpty() && value != null;
        }
    }
}
