package lt.tiltas.programme.mentor;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Typed;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A wish for a mentor and what has come of it. @param with null while nobody is proposed */
public record MentorMatch(
        MentorMatchId id,
        Whose whose,
        Wish wish,
        MatchStep.State state,
        @Nullable With with,
        Days days,
        @Nullable Next next,
        int version) {

    public record Whose(ProgrammeId programme, HouseholdId household, int municipality, PersonId person) {}

    /**
     * @param sex of the mentor; null when it does not matter
     * @param goal the one that the mentor may know; null when none
     */
    public record Wish(
            List<String> languages,
            @Nullable String sex,
            List<String> aims,
            @Nullable UUID goal,
            @Nullable Words goalWords) {

        public boolean children() {
            return aims.contains("homework");
        }
    }

    public record With(MentorId id, Mentor.Form known) {

        /** Whether an organisation in the system speaks for the mentor. */
        public boolean through() {
            return known.org() != null;
        }
    }

    public record Days(
            LocalDate wishedOn,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedHow,
            @Nullable LocalDate metOn,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy) {}

    public record Next(OffsetDateTime at, String place) {}

    /** What is wished. @param person for whom; not asked in the person's own pages */
    public record Form(
            @Nullable UUID person,
            @NotEmpty @Nullable List<@Pattern(regexp = "[a-z]{2,3}") String> languages,

            @Pattern(regexp = "|F|M") @Nullable String sex,

            @NotEmpty @Nullable List<@Pattern(regexp = "language|walks|homework|work|leisure") String> aims,

            @Nullable UUID goal,
            int version) {

        static Form empty(String language) {
            return new Form(null, List.of(language), null, List.of(), null, 0);
        }

        static Form of(MentorMatch match) {
            Wish wish = match.wish;
            return new Form(
                    match.whose.person().value(), wish.languages, wish.sex, wish.aims, wish.goal, match.version);
        }

        public boolean speaks(String language) {
            return languages != null && languages.contains(language);
        }

        public boolean wants(String aim) {
            return aims != null && aims.contains(aim);
        }

        @Nullable
        String sexOrNull() {
            return Typed.orNull(sex);
        }
    }

    /** The next meeting. */
    public record Plan(
            @NotNull @Future @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
            LocalTime at,

            @NotBlank @Size(max = 200) @Nullable String place,
            int version) {

        private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

        @Nullable
        OffsetDateTime moment() {
            return on == null || at == null
                    ? null
                    : on.atTime(at).atZone(VILNIUS).toOffsetDateTime();
        }

        String where() {
            return String.valueOf(Typed.orNull(place));
        }
    }

    public List<MatchStep> steps(MatchStep.Side side) {
        return MatchStep.after(state, side);
    }
}
