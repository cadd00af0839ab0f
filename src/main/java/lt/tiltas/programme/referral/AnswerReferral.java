package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.RECEIVE_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receiver's desk: who is sent, as far as the person wishes it to be known, and the answer. */
@Service
public class AnswerReferral {

    public record Listed(List<Received> referrals, LocalDate today) {}

    public record Page(Received referral, LocalDate today) {}

    public sealed interface Outcome {
        record Moved(ReferralStep step) implements Outcome {}

        record NotPossible() implements Outcome {}

        record Missing(String field) implements Outcome {}
    }

    private final Access access;
    private final ReceivedReferrals referrals;
    private final ReferralDays days;

    AnswerReferral(Access access, ReceivedReferrals referrals, ReferralDays days) {
        this.access = access;
        this.referrals = referrals;
        this.days = days;
    }

    @Transactional
    public Listed list(Officer officer) {
        access.allow(officer, RECEIVE_REFERRAL);
        List<Received> all = referrals.all();
        access.saw(
                officer,
                RECEIVE_REFERRAL,
                all.stream().filter(Received::shown).map(Received::person).toList());
        return new Listed(all, days.today());
    }

    /** The first look is a step: the office and the person know that it has been seen. */
    @Transactional
    public Page open(ServiceReferralId id, Officer officer) {
        Received found = seen(id, officer);
        if (ReferralStep.SEE.possibleFrom(found.state()) && found.shown()) {
            referrals.answer(found, StepForm.of(ReferralStep.SEE, found.version()), days.today(), found.dueOn());
            found = find(id);
        }
        return new Page(found, days.today());
    }

    /** @throws OptimisticLockingFailureException when it moved since the page was made */
    @Transactional
    public Outcome answer(ServiceReferralId id, StepForm form, Officer officer) {
        Received found = seen(id, officer);
        ReferralStep step = form.step();
        if (step == null || !step.of(ReferralStep.Whose.RECEIVER) || step == ReferralStep.SEE) {
            throw new NotHere("step");
        }
        if (found.version() == form.version() + 1 && found.state() == step.to(found.state())) {
            return new Outcome.Moved(step);
        }
        if (!step.possibleFrom(found.state())) {
            return new Outcome.NotPossible();
        }
        if (form.missing() != null) {
            return new Outcome.Missing(form.missing());
        }
        LocalDate dueOn = days.after(step, found.state(), found.dueOn());
        if (found.version() != form.version() || !referrals.answer(found, form, days.today(), dueOn)) {
            throw new OptimisticLockingFailureException("referral moved meanwhile");
        }
        return new Outcome.Moved(step);
    }

    private Received seen(ServiceReferralId id, Officer officer) {
        access.allow(officer, RECEIVE_REFERRAL);
        Received found = find(id);
        access.saw(officer, RECEIVE_REFERRAL, found.shown() ? List.of(found.person()) : List.of());
        return found;
    }

    private Received find(ServiceReferralId id) {
        return referrals.find(id).orElseThrow(() -> new NotHere("referral"));
    }
}
