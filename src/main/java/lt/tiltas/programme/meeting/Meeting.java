package lt.tiltas.programme.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A talk with the family. */
public final class Meeting {

    public static final List<String> KINDS = List.of("talk", "review", "home_visit", "phone", "video");

    /** What may stand in the way; the last but one are ours. */
    public static final List<String> BARRIERS = List.of(
            "transport",
            "childcare",
            "work",
            "illness",
            "fear",
            "phone",
            "not_understood",
            "interpreter",
            "office",
            "other");

    static final String KIND = "talk|review|home_visit|phone|video";
    static final String BARRIER =
            "|transport|childcare|work|illness|fear|phone|not_understood|interpreter|office|other";

    private Meeting() {}

    /**
     * @param language in which it will be held
     * @param minutes as many as the rule says when left empty
     * @param bring what the family is to bring along
     * @param interpreter whether one is wanted
     */
    public record New(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
            LocalTime at,

            @NotBlank @Size(max = 300) String place,
            @Size(max = 500) @Nullable String about,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Pattern(regexp = KIND) @Nullable String kind,
            @Min(5) @Max(240) @Nullable Integer minutes,
            @Size(max = 300) @Nullable String bring,
            @Nullable Boolean interpreter) {

        @Nullable
        String aboutOrNull() {
            return orNull(about);
        }

        @Nullable
        String bringOrNull() {
            return orNull(bring);
        }

        boolean wantsInterpreter() {
            return Boolean.TRUE.equals(interpreter);
        }

        String kindOrTalk() {
            return kind == null ? KINDS.getFirst() : kind;
        }
    }

    /**
     * How it went.
     *
     * @param state held, missed, moved or cancelled
     * @param movedBy person or office, when it was moved
     * @param interpreter came or not, when one was booked
     */
    public record Record(
            @NotNull @Pattern(regexp = "held|missed|moved|cancelled")
            String state,

            @Size(max = 2000) @Nullable String note,
            int version,
            @Pattern(regexp = "|person|office") @Nullable String movedBy,
            @Pattern(regexp = BARRIER) @Nullable String barrier,
            @Pattern(regexp = "|came|no_show") @Nullable String interpreter) {

        @Nullable
        String noteOrNull() {
            return orNull(note);
        }

        @Nullable
        String barrierOrNull() {
            return state.equals("held") ? null : orNull(barrier);
        }

        @Nullable
        String movedByOrNull() {
            return state.equals("moved") ? orNull(movedBy) : null;
        }

        /** Somebody came, or did not. */
        boolean happened() {
            return state.equals("held") || state.equals("missed");
        }

        boolean interpreterMissing() {
            return "no_show".equals(interpreter);
        }

        /** The service was not there: nobody has missed anything. */
        boolean ourBarrier() {
            return "interpreter".equals(barrier) || "office".equals(barrier);
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
