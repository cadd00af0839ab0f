package lt.tiltas.preparedness.activation.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.preparedness.activation.ActivationId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What one organisation is asked for.
 *
 * @param what places, or the work for which people are asked for
 * @param answer the newest; null while there is none
 */
public record Request(
        UUID id,
        ActivationId activation,
        int organisation,
        String what,
        int many,
        LocalDate fromOn,
        String words,
        Times times,
        @Nullable Answer answer) {

    public static final String PLACES = "places";

    /** Of work, in the order in which it is asked for. */
    public static final List<String> WORK = List.of("registrar", "supervisor", "social", "post");

    /** Asked of every municipality at once, each by the share of the people who live there. */
    public static final int EVERYBODY = 0;

    public record Times(OffsetDateTime askedAt, OffsetDateTime answerBy) {}

    /**
     * @param place where, when places were asked for
     * @param centsANight of one place
     * @param taken whether it was accepted
     */
    public record Answer(
            UUID id,
            boolean can,
            int many,
            @Nullable LocalDate fromOn,
            @Nullable Place place,
            @Nullable String why,
            OffsetDateTime at,
            String name,
            boolean taken) {}

    public record Place(String address, boolean stepFree, int centsANight) {}

    /**
     * @param own made with the form, so that sending it twice asks once
     * @param organisation 0 for every municipality
     */
    public record New(
            @NotNull @Nullable UUID own,
            @NotNull @Nullable Integer organisation,

            @NotNull @Pattern(regexp = "places|registrar|supervisor|social|post") @Nullable
            String what,

            @NotNull @Min(1) @Max(20_000) @Nullable Integer many,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate fromOn,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            LocalDateTime answerBy,

            @Nullable @Size(max = 1_000) String message) {

        public New {
            message = message == null ? "" : message.strip();
        }

        boolean isOfEverybody() {
            return organisation != null && organisation == EVERYBODY;
        }

        public static New blank(LocalDate today) {
            return new New(
                    UUID.randomUUID(),
                    EVERYBODY,
                    PLACES,
                    null,
                    today.plusDays(7),
                    today.plusDays(2).atTime(12, 0),
                    "");
        }
    }

    public boolean isPlaces() {
        return what.equals(PLACES);
    }

    /** Until then it may be answered, and answered anew; what was taken stands. */
    public boolean isOpen(OffsetDateTime now) {
        return !now.isAfter(times.answerBy()) && (answer == null || !answer.taken());
    }

    public boolean isLate(OffsetDateTime now) {
        return answer == null && now.isAfter(times.answerBy());
    }
}
