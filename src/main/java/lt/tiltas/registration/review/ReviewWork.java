package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.ANSWER_DUPLICATE;
import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Pairs to decide, and questions of other offices. */
@Component
class ReviewWork implements Work.Source {

    private final PossiblePairs pairs;
    private final Referrals referrals;

    ReviewWork(PossiblePairs pairs, Referrals referrals) {
        this.pairs = pairs;
        this.referrals = referrals;
    }

    @Override
    public List<Work> of(Officer officer) {
        List<Work> work = new ArrayList<>();
        if (officer.may(MERGE_PEOPLE)) {
            work.add(new Work("work.pairs", pairs.count(false), "/duplicates", "people", "normal"));
        }
        if (officer.may(ANSWER_DUPLICATE)) {
            work.add(new Work("work.questions", referrals.count(officer), "/questions", "message", "soon"));
        }
        return work;
    }
}
