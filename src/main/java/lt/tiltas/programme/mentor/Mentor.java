package lt.tiltas.programme.mentor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.programme.Typed;
import org.jspecify.annotations.Nullable;

/** Somebody outside the system who meets newcomers. */
public record Mentor(MentorId id, int municipality, Form written, MentorState state, Standing standing, int version) {

    /** What people meet for, as it is offered and wished. */
    public static final List<String> AIMS = List.of("language", "walks", "homework", "work", "leisure");

    public static final List<String> LANGUAGES = List.of("lt", "uk", "ru", "en");

    /**
     * @param taken with how many people now
     * @param fit whether every check that is needed holds today
     * @param runsOutOn of those checks the first; null when there is none yet
     */
    public record Standing(int taken, boolean fit, @Nullable LocalDate runsOutOn) {}

    /** @param org of the organisation in the system through which the mentor works; null for one who works with the municipality */
    public record Form(
            @NotBlank @Size(max = 120) @Nullable String name,
            @NotBlank @Size(max = 120) @Nullable String contact,

            @NotBlank @Pattern(regexp = "|F|M") @Nullable String sex,

            @NotEmpty @Nullable List<@Pattern(regexp = "[a-z]{2,3}") String> languages,

            @NotEmpty @Nullable List<@Pattern(regexp = "language|walks|homework|work|leisure") String> offers,

            @Size(max = 120) @Nullable String district,
            @NotNull @Min(1) @Max(10) @Nullable Integer capacity,
            @Nullable Integer org,
            int version) {

        static Form empty() {
            return new Form(null, null, null, List.of("lt"), List.of(), null, 1, null, 0);
        }

        public boolean speaks(String language) {
            return languages != null && languages.contains(language);
        }

        public boolean offers(String aim) {
            return offers != null && offers.contains(aim);
        }

        @Nullable
        String where() {
            return Typed.orNull(district);
        }
    }

    public boolean withChildren() {
        return written.offers("homework");
    }

    /** Whether a check ends by that day, or has ended; whoever is barred needs none. */
    public boolean runsOutBy(LocalDate day) {
        return state != MentorState.BARRED && standing.runsOutOn != null && !standing.runsOutOn.isAfter(day);
    }
}
