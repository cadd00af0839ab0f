package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's steps, and what the person says about sharing. The same step sent twice is done once. */
@Service
public class MoveReferral {

    public sealed interface Outcome {
        record Moved(ReferralStep step) implements Outcome {}

        /** The person said no: nothing is sent, and nothing follows from it. */
        record Refused() implements Outcome {}

        record NotPossible() implements Outcome {}

        record Missing(String field) implements Outcome {}
    }

    private final Access access;
    private final OpenReferral openReferral;
    private final ServiceReferrals referrals;
    private final Consents consents;
    private final ReferralDays days;

    MoveReferral(
            Access access,
            OpenReferral openReferral,
            ServiceReferrals referrals,
            Consents consents,
            ReferralDays days) {
        this.access = access;
        this.openReferral = openReferral;
        this.referrals = referrals;
        this.consents = consents;
        this.days = days;
    }

    /** Whether the office takes this step; consent and its withdrawal have forms of their own. */
    static boolean takes(ReferralStep step, Referral referral) {
        boolean asked = step == ReferralStep.CONSENT || step == ReferralStep.WITHDRAW;
        boolean told = referral.target().outside() && step.of(ReferralStep.Whose.RECEIVER) && step != ReferralStep.SEE;
        return !asked && (step.of(ReferralStep.Whose.OFFICE) || told);
    }

    /** @throws OptimisticLockingFailureException when somebody else moved it since the page was made */
    @Transactional
    public Outcome move(ServiceReferralId id, StepForm form, Officer officer) {
        access.allow(officer, REFER_PERSON);
        Referral referral = openReferral.open(id, officer).referral();
        ReferralStep step = form.step();
        if (step == null || !takes(step, referral)) {
            throw new NotHere("step");
        }
        if (referral.version() == form.version() + 1 && referral.state() == step.to(referral.state())) {
            return new Outcome.Moved(step);
        }
        if (!step.possibleFrom(referral.state())) {
            return new Outcome.NotPossible();
        }
        if (form.missing() != null) {
            return new Outcome.Missing(form.missing());
        }
        return take(referral, form);
    }

    @Transactional
    public Outcome consent(ServiceReferralId id, ConsentForm form, Officer officer) {
        access.allow(officer, REFER_PERSON);
        return consent(openReferral.open(id, officer).referral(), form, officer);
    }

    /** Given or refused, at the desk or by the person on the own phone. */
    Outcome consent(Referral referral, ConsentForm form, Officer officer) {
        if (!ReferralStep.CONSENT.possibleFrom(referral.state())) {
            return new Outcome.NotPossible();
        }
        if (form.given() && form.chosen().isEmpty()) {
            return new Outcome.Missing("fields");
        }
        consents.add(referral, form, officer, days.now());
        return form.given() ? take(referral, StepForm.of(ReferralStep.CONSENT, form.version())) : new Outcome.Refused();
    }

    /** On the person's word, at the desk or by telephone. */
    @Transactional
    public Outcome withdraw(ServiceReferralId id, Officer officer) {
        access.allow(officer, REFER_PERSON);
        return withdraw(openReferral.open(id, officer).referral(), officer);
    }

    /** What was shared is not seen any more at once; before the service has begun it does not begin either. */
    Outcome withdraw(Referral referral, Officer officer) {
        if (!consents.withdraw(referral.id(), officer, days.now())) {
            return new Outcome.NotPossible();
        }
        return ReferralStep.WITHDRAW.possibleFrom(referral.state())
                ? take(referral, StepForm.of(ReferralStep.WITHDRAW, referral.version()))
                : new Outcome.Moved(ReferralStep.WITHDRAW);
    }

    private Outcome take(Referral referral, StepForm form) {
        ReferralStep step = form.step();
        var after = new ServiceReferrals.Moved(
                step, days.after(step, referral.state(), referral.days().dueOn()), days.now(), form);
        if (referral.version() != form.version() || !referrals.move(referral, after)) {
            throw new OptimisticLockingFailureException("referral moved meanwhile");
        }
        return new Outcome.Moved(step);
    }
}
