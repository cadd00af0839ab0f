package lt.tiltas.programme.review;

import static lt.tiltas.programme.MeetingRight.HOLD_REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** PlanReviews that are due, late ones first: a supervisor's first page, everybody else's own ones. */
@Service
public class ListReviews {

    public record Listed(String shown, List<Row> rows, int page, boolean more, LocalDate today) {}

    public record Row(HouseholdCard card, Review review) {}

    /** By what is soon. */
    @Component
    record Calendar(Rules rules, Clock clock) {}

    private final Access access;
    private final PlanReviews reviews;
    private final Supervisors supervisors;
    private final Households households;
    private final Calendar calendar;

    ListReviews(Access access, PlanReviews reviews, Supervisors supervisors, Households households, Calendar calendar) {
        this.access = access;
        this.reviews = reviews;
        this.supervisors = supervisors;
        this.households = households;
        this.calendar = calendar;
    }

    /** @param shown mine, late, all; empty for what this officer begins with */
    @Transactional
    public Listed list(Officer officer, String shown, int page) {
        access.allow(officer, HOLD_REVIEW);
        LocalDate today = LocalDate.now(calendar.clock);
        String first = shown.isEmpty() ? supervisors.supervises() ? "late" : "mine" : shown;
        LocalDate until = today.plusDays(calendar.rules.days("programme.review-invite", today));
        List<Review> found = reviews.open(officer, first, until, page);
        List<HouseholdId> ids = found.stream()
                .limit(PlanReviews.PAGE)
                .map(review -> review.about().household())
                .distinct()
                .toList();
        Map<HouseholdId, HouseholdCard> cards =
                households.cards(ids).stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                HOLD_REVIEW,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        List<Row> rows = found.stream()
                .limit(PlanReviews.PAGE)
                .filter(review -> cards.containsKey(review.about().household()))
                .map(review -> new Row(cards.get(review.about().household()), review))
                .toList();
        return new Listed(first, rows, page, found.size() > PlanReviews.PAGE, today);
    }
}
