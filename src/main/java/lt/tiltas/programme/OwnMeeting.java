package lt.tiltas.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.interpreter.InterpreterWishes;
import lt.tiltas.programme.interpreter.Wish;
import org.jspecify.annotations.Nullable;

/** Talks as the person reads them. */
public final class OwnMeeting {

    private OwnMeeting() {}

    /**
     * @param steps what the office does after a talk that was missed
     * @param texts whether text messages remind of talks; empty while none are sent at all
     */
    public record Page(
            List<Line> next,
            List<Past> past,
            List<Step> steps,
            List<Review> reviews,
            Optional<Calendar> calendar,
            Optional<Boolean> texts) {}

    /** @param place of the office; of a visit at home it is not said */
    public record Line(MeetingId id, OffsetDateTime at, int minutes, String kind, String place, With with, How how) {

        public boolean atOffice() {
            return kind.equals("talk") || kind.equals("review");
        }
    }

    /** @param interpreter state of the booking; null when none is wanted */
    public record With(
            @Nullable String name,
            String language,
            @Nullable String interpreter,
            @Nullable String interpreterName) {}

    /** @param reminded early or last, once a reminder is written */
    public record How(
            boolean confirmed,
            boolean otherTimeAsked,
            boolean cannotCome,
            @Nullable String bring,
            @Nullable String reminded) {}

    /** @param movedBy person or office, when it was moved */
    public record Past(
            OffsetDateTime at,
            String kind,
            String state,
            @Nullable String movedBy) {}

    /** @param rung 0 to 4; @param outcome null while it is to be done */
    public record Step(
            OffsetDateTime at,
            int rung,
            LocalDate dueOn,
            @Nullable String outcome) {}

    public record Review(
            PlanReviewId id,
            String kind,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate heldOn,
            @Nullable String changes) {}

    public record Calendar(OffsetDateTime madeAt, @Nullable LocalDate readOn) {}

    /** @param known whoever has interpreted for the family */
    public record Interpreter(@Nullable Wished wished, List<Known> known) {

        static Interpreter of(Optional<Wish> wish, List<InterpreterWishes.Known> known) {
            return new Interpreter(
                    wish.map(Wished::of).orElse(null),
                    known.stream().map(one -> new Known(one.id(), one.name())).toList());
        }
    }

    public record Known(UUID id, String name) {}

    /** @param sex F or M, empty when it does not matter; @param mode place, phone or video, the same */
    public record Wished(
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Size(max = 60) @Nullable String dialect,
            @Pattern(regexp = "|F|M") @Nullable String sex,

            @Pattern(regexp = "|place|phone|video") @Nullable
            String mode,

            @Nullable Boolean same,
            @Nullable List<UUID> refused) {

        public Wished {
            same = Boolean.TRUE.equals(same);
            refused = refused == null ? List.of() : List.copyOf(refused);
        }

        static Wished of(Wish wish) {
            return new Wished(wish.language(), wish.dialect(), wish.sex(), wish.mode(), wish.same(), wish.refused());
        }

        Wish wish() {
            return new Wish(language, dialect, sex, mode, same, refused);
        }
    }
}
