package lt.tiltas.preparedness.review;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.preparedness.activation.ActionCards;
import lt.tiltas.preparedness.activation.Card;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.request.Request;
import lt.tiltas.preparedness.activation.request.Requests;
import lt.tiltas.preparedness.drill.ExerciseId;
import lt.tiltas.preparedness.drill.Exercises;
import lt.tiltas.preparedness.drill.Inject;
import lt.tiltas.preparedness.drill.Injects;
import lt.tiltas.preparedness.drill.Observations;
import lt.tiltas.preparedness.drill.Timing;
import lt.tiltas.preparedness.scenario.PlayFrozen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures of a drill or of the day, taken from its own rows. */
@Component
class TakeMeasures {

    /** Lines that tell of no decision of the players: how it began, and that somebody looked. */
    private static final Set<String> NO_DECISION = Set.of("proposed", "began", "seen", "accepted", "known");

    /** Where figures are read from. */
    @Component
    record Sources(
            ActionCards cards,
            Requests requests,
            Reviews reviews,
            Observations observations,
            Exercises exercises,
            Injects injects) {}

    private final Sources sources;
    private final PlayFrozen engine;

    TakeMeasures(Sources sources, PlayFrozen engine) {
        this.sources = sources;
        this.engine = engine;
    }

    /** @param began what the clock of that world showed at the start, and now what it shows */
    Measured take(Review review, List<Journal.Line> log, OffsetDateTime began, OffsetDateTime now) {
        List<Card> cards = sources.cards.of(review.board());
        List<Reviews.Opening> openings = sources.reviews.openings(review.board());
        List<Timing> timings = review.exercise() == null ? List.of() : sources.observations.timings(review.exercise());
        return new Measured(
                minutes(
                        began,
                        log.stream()
                                .filter(line -> !NO_DECISION.contains(line.act()))
                                .map(Journal.Line::at)
                                .findFirst()
                                .orElse(null)),
                minutes(began, openings.isEmpty() ? null : openings.getFirst().openedAt()),
                (int) cards.stream().filter(card -> card.seenAt() == null).count(),
                (int) cards.stream().filter(card -> card.isOver(now)).count(),
                answers(sources.requests.of(review.board()), now),
                new Measured.Desk(
                        (int) timings.stream().filter(Timing::isDone).count(),
                        Timing.median(timings).orElse(0)),
                review.exercise() == null ? null : played(review.exercise(), openings, began.toInstant()));
    }

    private static @Nullable Integer minutes(OffsetDateTime began, @Nullable OffsetDateTime at) {
        return at == null ? null : (int) Duration.between(began, at).toMinutes();
    }

    /** A request whose time has not come yet is not counted until it is answered. */
    private static Measured.Answers answers(List<Request> requests, OffsetDateTime now) {
        List<Request> due = requests.stream()
                .filter(one -> one.answer() != null || one.isLate(now))
                .toList();
        return new Measured.Answers(due.size(), (int)
                due.stream().filter(one -> one.answer() != null).count());
    }

    private PlayFrozen.Played played(ExerciseId exercise, List<Reviews.Opening> openings, Instant began) {
        List<Inject> failures = sources.injects.of(exercise).stream()
                .filter(one -> one.givenAt() != null && one.failed() != null)
                .toList();
        return engine.play(
                sources.exercises.world(exercise),
                openings.stream()
                        .map(one -> new PlayFrozen.Opened(
                                one.name(),
                                one.municipality(),
                                one.places(),
                                days(began, one.openedAt()),
                                one.leadDays(),
                                lostOn(one.site(), failures, began)))
                        .toList(),
                failures.stream()
                        .filter(one -> !one.failed().standby())
                        .map(one -> new PlayFrozen.Lost(
                                one.failed().name(),
                                one.failed().municipality(),
                                one.failed().places(),
                                days(began, one.givenAt())))
                        .toList());
    }

    private static @Nullable Integer lostOn(UUID site, List<Inject> failures, Instant began) {
        return failures.stream()
                .filter(one -> one.failed().site().equals(site))
                .map(one -> days(began, one.givenAt()))
                .findFirst()
                .orElse(null);
    }

    private static int days(Instant began, OffsetDateTime at) {
        return (int) Duration.between(began, at.toInstant()).toDays();
    }
}
