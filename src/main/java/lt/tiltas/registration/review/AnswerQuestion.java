package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.ANSWER_DUPLICATE;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.person.Sameness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The asked office says what it knows. "Two people" is remembered; "the same" is merged by a registrar, who sees the answer first in the queue. */
@Service
class AnswerQuestion {

    sealed interface Outcome {

        record Answered() implements Outcome {}

        /** By a colleague, or by a second click. */
        record AnsweredBefore() implements Outcome {}
    }

    private final Access access;
    private final Referrals referrals;
    private final Sameness sameness;

    AnswerQuestion(Access access, Referrals referrals, Sameness sameness) {
        this.access = access;
        this.referrals = referrals;
        this.sameness = sameness;
    }

    @Transactional
    Outcome answer(ReferralId id, Answer answer, Officer officer) {
        access.allow(officer, ANSWER_DUPLICATE);
        Referral question = referrals.find(id, officer).orElse(null);
        if (question == null) {
            return new Outcome.AnsweredBefore();
        }
        access.require(officer, ANSWER_DUPLICATE, question.own(), question.about());
        if (answer.areTwo()) {
            sameness.areTwo(question.own(), question.about(), officer);
        }
        referrals.answer(id, answer, officer);
        return new Outcome.Answered();
    }
}
