package lt.tiltas.placement.value;

import static lt.tiltas.placement.PlacementRight.DECIDE_WEIGHTS;
import static lt.tiltas.placement.PlacementRight.VIEW_WEIGHTS;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another weight from a day on, with who decided it and why. What was in force before stays in the history. */
@Service
class DecideWeight {

    private static final int AGENCY = 3;

    record New(
            @NotBlank String code,
            @NotNull @Min(0) @Max(1000) @Nullable Integer value,
            @NotNull @Nullable LocalDate from,
            @NotBlank @Size(max = 200) String decidedBy,
            @NotBlank @Size(max = 300) String reason) {}

    sealed interface Outcome {
        record Decided() implements Outcome {}

        record NoSuchWeight() implements Outcome {}

        /** Decisions already made with the old weights would no longer be explained. */
        record TooEarly() implements Outcome {}

        /** Another decision for the same day is there. */
        record DecidedAlready() implements Outcome {}

        /** A municipality's coordinator does not decide for the country. */
        record NotYours() implements Outcome {}
    }

    private final Access access;
    private final WeightBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideWeight(Access access, WeightBook book, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    WeightTable table(Officer officer) {
        access.allow(officer, VIEW_WEIGHTS);
        return new WeightTable(LocalDate.now(clock), book.history());
    }

    @Transactional
    Outcome decide(New weight, Officer officer) {
        access.allow(officer, DECIDE_WEIGHTS);
        if (officer.role() == Role.COORDINATOR && officer.organisation().value() != AGENCY) {
            return new Outcome.NotYours();
        }
        if (book.history().stream().noneMatch(line -> line.code().equals(weight.code()))) {
            return new Outcome.NoSuchWeight();
        }
        if (!weight.from().isAfter(LocalDate.now(clock))) {
            return new Outcome.TooEarly();
        }
        if (book.history().stream()
                .anyMatch(line ->
                        line.code().equals(weight.code()) && line.validFrom().equals(weight.from()))) {
            return new Outcome.DecidedAlready();
        }
        book.add(weight, weight.decidedBy().strip() + " (" + officer.name() + ")");
        events.publishEvent(new PlacesChanged());
        return new Outcome.Decided();
    }
}
