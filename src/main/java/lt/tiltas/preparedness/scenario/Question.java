package lt.tiltas.preparedness.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is asked. What is left out is as the assumptions have it.
 *
 * @param people in all by the end of the weeks
 * @param stretch percent of the time that the wave of 2022 took
 * @param collective percent of those who come that need a bed in a collective site, and hosted that find a home with a host
 */
public record Question(
        @Nullable Shape shape,
        @Nullable @Min(0) @Max(500_000) Integer people,
        @Nullable @Min(25) @Max(400) Integer stretch,
        @Nullable @Min(4) @Max(52) Integer weeks,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal collective,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal hosted,
        @Nullable @Valid Hands hands,
        @Nullable @Valid Places places,
        @Nullable @Valid Course course) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param minutes of one household at a desk; registrars and social workers are those who are there now */
    public record Hands(
            @NotNull @Min(0) @Max(500) Integer desks,
            @NotNull @Min(5) @Max(120) Integer minutes,
            @NotNull @Min(0) @Max(2_000) Integer registrars,
            @NotNull @Min(0) @Max(2_000) Integer workers) {

        static Hands usual(List<Assumption> assumptions) {
            return new Hands(
                    Assumptions.whole(assumptions, "desks"),
                    Assumptions.whole(assumptions, "desk-minutes"),
                    Assumptions.whole(assumptions, "registrars"),
                    Assumptions.whole(assumptions, "workers"));
        }
    }

    /**
     * Places that are opened as well, and the week in which that is decided.
     *
     * @param count wherever they are, when no site is named
     * @param site one that stands ready, with its own places
     */
    public record Places(
            @NotNull @Min(0) @Max(20_000) Integer count,
            @NotNull @Min(1) @Max(52) Integer week,
            @Nullable UUID site) {

        static final Places NONE = new Places(0, 1, null);

        boolean areAsked() {
            return site != null || count > 0;
        }
    }

    /**
     * How it goes on.
     *
     * @param start a day of the first week; without one, the next Monday
     * @param week people who come in each week, where that is drawn by hand; what is left out is nobody
     */
    public record Course(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate start,

            @Nullable @Size(max = 52) List<@Nullable @Min(0) @Max(100_000) Integer> week) {

        static final Course NONE = new Course(null, null);

        /** The form writes each week into the list once more after it was made, so the list stays open. */
        public Course {
            week = week == null ? new ArrayList<>() : new ArrayList<>(week);
        }

        /** The Monday on which week 1 begins. */
        Course from(LocalDate today) {
            LocalDate monday = start == null
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    : start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Course(monday, week);
        }

        List<Double> perWeek() {
            return week.stream().map(one -> one == null ? 0.0 : one).toList();
        }

        int people() {
            return week.stream().mapToInt(one -> one == null ? 0 : one).sum();
        }
    }

    /** Without anything left out. */
    public record Whole(
            Shape shape,
            int people,
            int stretch,
            int weeks,
            BigDecimal collective,
            BigDecimal hosted,
            Hands hands,
            Places places,
            Course course) {

        /** With another share of those who need a place or find a host; other assumptions are not asked about. */
        Whole with(String code, BigDecimal share) {
            BigDecimal percent = share.movePointRight(2);
            return new Whole(
                    shape,
                    people,
                    stretch,
                    weeks,
                    code.equals("collective") ? percent : collective,
                    code.equals("hosted") ? percent : hosted,
                    hands,
                    places,
                    course);
        }

        boolean isMoreThanEverybody() {
            return collective.add(hosted).compareTo(HUNDRED) > 0;
        }

        /** The Monday on which week 1 begins. */
        public LocalDate start() {
            return Objects.requireNonNull(course.start());
        }

        /** The Monday of a week counted from 0. */
        public LocalDate monday(int week) {
            return start().plusWeeks(week);
        }
    }

    boolean isMoreThanEverybody(List<Assumption> assumptions) {
        return collective(assumptions).add(hosted(assumptions)).compareTo(HUNDRED) > 0;
    }

    /** @param today from which the next Monday is looked for */
    Whole whole(List<Assumption> assumptions, LocalDate today) {
        Course drawn = (course == null ? Course.NONE : course).from(today);
        return new Whole(
                shape == null ? Shape.REPLAY : shape,
                shape == Shape.DRAWN
                        ? drawn.people()
                        : people == null ? Assumptions.whole(assumptions, "people") : people,
                stretch == null ? percent(assumptions, "stretch").intValue() : stretch,
                weeks == null ? Assumptions.whole(assumptions, "weeks") : weeks,
                collective(assumptions),
                hosted(assumptions),
                hands == null ? Hands.usual(assumptions) : hands,
                places == null ? Places.NONE : places,
                drawn);
    }

    private BigDecimal collective(List<Assumption> assumptions) {
        return collective == null ? percent(assumptions, "collective") : collective;
    }

    private BigDecimal hosted(List<Assumption> assumptions) {
        return hosted == null ? percent(assumptions, "hosted") : hosted;
    }

    private static BigDecimal percent(List<Assumption> assumptions, String code) {
        return BigDecimal.valueOf(Assumptions.value(assumptions, code))
                .multiply(HUNDRED)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
