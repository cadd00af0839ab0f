package lt.tiltas.programme.review;

import static lt.tiltas.programme.MeetingRight.HOLD_REVIEW;
import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.plan.Leading;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was agreed when the plan was looked at again, and that the family has signed. */
@Service
public class HoldReview {

    /** @param signedHow on paper or spoken; empty when the person will sign on the own page */
    public record Held(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on,

            @NotBlank @Size(max = 2000) String changes,
            @Pattern(regexp = "|paper|spoken") @Nullable String signedHow,
            int version) {}

    public record Page(Leading.Led led, Review review) {}

    public sealed interface Outcome {

        record Written(Leading.Led led, boolean signed) implements Outcome {}

        record NotYet() implements Outcome {}
    }

    private final Access access;
    private final Leading leading;
    private final PlanReviews reviews;
    private final Clock clock;

    HoldReview(Access access, Leading leading, PlanReviews reviews, Clock clock) {
        this.access = access;
        this.leading = leading;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional
    public Page open(PlanReviewId id, Officer officer) {
        access.allow(officer, HOLD_REVIEW);
        Review review =
                reviews.find(id).filter(one -> !one.state().equals("signed")).orElseThrow(() -> new NotHere("review"));
        return new Page(leading.open(review.about().programme(), officer, LEAD_PROGRAMME), review);
    }

    @Transactional
    public Outcome hold(PlanReviewId id, Held held, Officer officer) {
        Page page = open(id, officer);
        if (held.on().isAfter(LocalDate.now(clock))) {
            return new Outcome.NotYet();
        }
        if (!reviews.hold(page.review, held, officer)) {
            throw new OptimisticLockingFailureException("review");
        }
        return new Outcome.Written(
                page.led, held.signedHow() != null && !held.signedHow().isBlank());
    }
}
