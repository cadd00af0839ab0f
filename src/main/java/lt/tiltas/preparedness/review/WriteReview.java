package lt.tiltas.preparedness.review;

import static lt.tiltas.preparedness.PreparednessRight.REVIEW_EXERCISE;

import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Activations;
import lt.tiltas.preparedness.activation.State;
import lt.tiltas.preparedness.drill.ExerciseId;
import lt.tiltas.preparedness.drill.Exercises;
import lt.tiltas.preparedness.drill.Improvement;
import lt.tiltas.preparedness.drill.Improvements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ministry or the Agency writes down what is learnt; an improvement is closed by the same inject again and by nothing else. */
@Service
class WriteReview {

    private final Access access;

    private final Reviews reviews;
    private final Improvements improvements;
    private final Exercises exercises;
    private final Activations activations;

    WriteReview(
            Access access, Reviews reviews, Improvements improvements, Exercises exercises, Activations activations) {
        this.access = access;
        this.reviews = reviews;
        this.improvements = improvements;
        this.exercises = exercises;
        this.activations = activations;
    }

    /** One of a drill that has ended, or of a day that is over; opened twice it is one. */
    @Transactional
    ReviewId open(Review.Of of, Officer officer) {
        allow(officer);
        if (!of.isOne() || !isOver(of)) {
            throw new NotHere("what is reviewed");
        }
        reviews.add(of, officer);
        return reviews.find(of).orElseThrow().id();
    }

    private boolean isOver(Review.Of of) {
        return of.exercise() != null
                ? exercises.get(new ExerciseId(of.exercise())).isEnded()
                : activations
                        .find(new ActivationId(Objects.requireNonNull(of.activation())))
                        .filter(one -> one.isReal() && one.state() == State.CLOSED)
                        .isPresent();
    }

    @Transactional
    void write(ReviewId id, Review.Words words, Officer officer) {
        found(id, officer);
        reviews.write(id, words);
    }

    @Transactional
    void rate(ReviewId id, Rating.New rating, Officer officer) {
        Review review = found(id, officer);
        boolean own = rating.objective() == null
                || review.exercise() != null
                        && exercises.objectives(review.exercise()).stream()
                                .anyMatch(one -> one.id().equals(rating.objective()));
        if (!rating.isOfOne() || !own) {
            throw new NotHere("what is rated");
        }
        reviews.rate(id, rating, officer);
    }

    @Transactional
    void improve(ReviewId id, Lesson lesson, Officer officer) {
        found(id, officer);
        reviews.add(id, lesson, officer);
    }

    /** Only by an inject of a later drill that repeats the one which showed it: the keys of the database hold it too. */
    @Transactional
    void retest(ReviewId id, Lesson.Retested test, Officer officer) {
        found(id, officer);
        Improvement improvement = improvements.of(id.value()).stream()
                .filter(one -> one.id().equals(test.improvement()))
                .findFirst()
                .orElseThrow(() -> new NotHere("improvement"));
        UUID again = reviews.repeated(id).stream()
                .filter(one -> one.id().equals(test.again()) && one.replays().equals(improvement.injectId()))
                .findFirst()
                .map(Reviews.Repeated::replays)
                .orElseThrow(() -> new NotHere("the same inject again"));
        reviews.add(test, again, officer);
    }

    private Review found(ReviewId id, Officer officer) {
        allow(officer);
        return reviews.find(id).orElseThrow(() -> new NotHere("review " + id));
    }

    private void allow(Officer officer) {
        access.allow(officer, REVIEW_EXERCISE);
        if (!ShowReview.writes(officer)) {
            throw new NotHere("review");
        }
    }
}
