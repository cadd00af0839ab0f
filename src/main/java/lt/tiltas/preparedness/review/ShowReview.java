package lt.tiltas.preparedness.review;

import static lt.tiltas.preparedness.PreparednessRight.REVIEW_EXERCISE;
import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.Activations;
import lt.tiltas.preparedness.activation.Journal;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.Realms;
import lt.tiltas.preparedness.activation.Sentences;
import lt.tiltas.preparedness.drill.ExerciseId;
import lt.tiltas.preparedness.drill.Exercises;
import lt.tiltas.preparedness.drill.HouseTiming;
import lt.tiltas.preparedness.drill.HouseTimings;
import lt.tiltas.preparedness.drill.Improvements;
import lt.tiltas.preparedness.drill.Inject;
import lt.tiltas.preparedness.drill.Injects;
import lt.tiltas.preparedness.drill.Observations;
import lt.tiltas.preparedness.drill.Paces;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A review: figures, the log, what was seen, and what changes. Counts and deeds of officers; nobody else is in it. */
@Service
class ShowReview {

    /** What a drill has left. */
    @Component("reviewBooks")
    record Books(
            Exercises exercises,
            Injects injects,
            Observations observations,
            Paces paces,
            Improvements improvements,
            HouseTimings houses) {}

    /** What the board has left. */
    @Component
    record Boards(Activations activations, Journal journal, Realms realms, Sentences sentences, Measures measures) {}

    /** What is reckoned from both. */
    @Component
    record Measures(ChosenScenarios forecasts, TakeMeasures takeMeasures) {}

    private final Access access;
    private final Reviews reviews;
    private final Books books;
    private final Boards boards;

    ShowReview(Access access, Reviews reviews, Books books, Boards boards) {
        this.access = access;
        this.reviews = reviews;
        this.books = books;
        this.boards = boards;
    }

    @Transactional(readOnly = true)
    ReviewPage show(ReviewId id, Language language, Officer officer) {
        access.allow(officer, TAKE_PART);
        Review review = reviews.find(id).orElseThrow(() -> new NotHere("review " + id));
        boolean writes = writes(officer);
        Activation board = boards.activations.find(review.board()).orElseThrow(() -> new NotHere("board of " + id));
        Realm real = boards.realms.in(null);
        return new ReviewPage(
                review,
                review.exercise() == null
                        ? board.reason()
                        : books.exercises.get(review.exercise()).name(),
                writes ? facts(review, board, language) : null,
                review.exercise() == null ? List.of() : books.exercises.objectives(review.exercise()),
                reviews.ratings(id),
                books.improvements.of(id.value()),
                reviews.repeated(id),
                real.today(),
                writes);
    }

    /** The database asks the same. */
    static boolean writes(Officer officer) {
        return officer.may(REVIEW_EXERCISE)
                && (officer.organisation().equals(OrganisationId.MINISTRY)
                        || officer.organisation().equals(OrganisationId.AGENCY));
    }

    private ReviewPage.Facts facts(Review review, Activation board, Language language) {
        ExerciseId exercise = review.exercise();
        List<Journal.Line> log = boards.journal.of(review.board());
        List<Inject> injects = exercise == null ? List.of() : books.injects.of(exercise);
        OffsetDateTime began = exercise == null
                ? board.times().proposedAt()
                : books.paces.began(exercise).atOffset(ZoneOffset.UTC);
        OffsetDateTime now = boards.realms.of(review.board()).at();
        Stream<Moment> given = injects.stream()
                .filter(one -> one.givenAt() != null)
                .map(one -> new Moment(one.givenAt(), one, null, null));
        Stream<Moment> seen = exercise == null
                ? Stream.of()
                : books.observations.of(exercise).stream().map(one -> new Moment(one.observedAt(), null, null, one));
        Stream<Moment> done =
                boards.sentences.of(log, language).stream().map(one -> new Moment(one.at(), null, one, null));
        return new ReviewPage.Facts(
                boards.measures.takeMeasures().take(review, log, began, now),
                Stream.of(given, done, seen)
                        .flatMap(one -> one)
                        .sorted(Comparator.comparing(Moment::at))
                        .toList(),
                injects,
                exercise == null
                        ? List.of()
                        : books.houses.of(exercise).stream()
                                .filter(HouseTiming::isReady)
                                .toList(),
                exercise == null
                        ? boards.measures
                                .forecasts()
                                .of(board, boards.realms.in(null).today())
                        : null);
    }
}
