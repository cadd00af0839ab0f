package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.ladder.Rung;
import lt.tiltas.programme.ladder.Rungs;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.review.PlanReviews;
import lt.tiltas.programme.review.Review;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one family's talks: all of them, the steps after missed ones, reviews. */
@Service
public class ShowFamily {

    public record Page(Leading.Led led, List<Entry> entries, List<Rung> rungs, List<Review> reviews) {}

    private final Access access;
    private final Leading leading;
    private final Entries entries;
    private final Rungs rungs;
    private final PlanReviews reviews;

    ShowFamily(Access access, Leading leading, Entries entries, Rungs rungs, PlanReviews reviews) {
        this.access = access;
        this.leading = leading;
        this.entries = entries;
        this.rungs = rungs;
        this.reviews = reviews;
    }

    @Transactional
    public Page show(ProgrammeId id, Officer officer) {
        access.allow(officer, VIEW_MEETINGS);
        return new Page(
                leading.open(id, officer, VIEW_MEETINGS), entries.of(id, officer), rungs.of(id), reviews.of(id));
    }
}
