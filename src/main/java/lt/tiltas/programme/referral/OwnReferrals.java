package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.OWN_REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My referrals: to whom I am sent, what is known about me there, how it stands; and that I do not wish it any more. */
@Service
public class OwnReferrals {

    /**
     * @param shareable what the office asks to share, value by value; nothing once it has been answered
     * @param mine whether the reader decides about it
     */
    public record Own(
            Referral referral, Optional<Referral.Consent> consent, Shared shared, Shared shareable, boolean mine) {

        /** Whether a yes or a no is waited for, or a no may still become a yes. */
        public boolean answerable() {
            return mine && referral.state() == ReferralStep.State.DRAFT && !asked().isEmpty();
        }

        public List<Shared.Line> asked() {
            return shareable.lines(referral.said().asks());
        }

        public boolean refused() {
            return referral.state() == ReferralStep.State.DRAFT
                    && consent.filter(one -> one.answer().equals("refused")).isPresent();
        }

        /** Whether there is anything to take back. */
        public boolean withdrawable() {
            return mine
                    && consent.filter(Referral.Consent::inForce).isPresent()
                    && !referral.state().over()
                    && referral.state() != ReferralStep.State.DECLINED;
        }
    }

    public record Page(List<Own> referrals, LocalDate today) {}

    /** @param answerBy until when the receiver has to answer, were it sent today */
    public record Question(Own own, LocalDate answerBy) {}

    private final Access access;
    private final ServiceReferrals referrals;
    private final Consents consents;
    private final MoveReferral moveReferral;
    private final ReferralDays days;

    OwnReferrals(
            Access access,
            ServiceReferrals referrals,
            Consents consents,
            MoveReferral moveReferral,
            ReferralDays days) {
        this.access = access;
        this.referrals = referrals;
        this.consents = consents;
        this.moveReferral = moveReferral;
        this.days = days;
    }

    @Transactional
    public Page list(Officer officer) {
        PersonId self = self(officer);
        access.require(officer, OWN_REFERRAL, self);
        return new Page(referrals.own().stream().map(one -> own(one, self)).toList(), days.today());
    }

    @Transactional
    public Own open(ServiceReferralId id, Officer officer) {
        PersonId self = self(officer);
        access.require(officer, OWN_REFERRAL, self);
        return own(find(id), self);
    }

    @Transactional
    public MoveReferral.Outcome withdraw(ServiceReferralId id, Officer officer) {
        access.require(officer, OWN_REFERRAL, self(officer));
        return moveReferral.withdraw(find(id), officer);
    }

    @Transactional
    public Question ask(ServiceReferralId id, Officer officer) {
        return new Question(open(id, officer), days.answerBy());
    }

    /**
     * The person's own yes or no. The same yes sent twice is given once; a no that stands is not written down again.
     *
     * @throws NotHere when somebody else decides, or what was not asked for is given
     */
    @Transactional
    public MoveReferral.Outcome answer(ServiceReferralId id, ConsentForm form, Officer officer) {
        Own own = open(id, officer);
        if (!own.mine() || !own.referral().said().asks().containsAll(form.chosen())) {
            throw new NotHere("referral");
        }
        boolean again = own.referral().version() == form.version() + 1
                && own.consent().filter(Referral.Consent::inForce).isPresent();
        if (form.given() && again) {
            return new MoveReferral.Outcome.Moved(ReferralStep.CONSENT);
        }
        if (!form.given() && own.refused()) {
            return new MoveReferral.Outcome.Refused();
        }
        return moveReferral.consent(own.referral(), form, officer);
    }

    private Own own(Referral referral, PersonId self) {
        return new Own(
                referral,
                consents.last(referral.id()),
                referral.state().shared() ? consents.shared(referral.id()) : Shared.NOTHING,
                referral.state() == ReferralStep.State.DRAFT ? consents.shareable(referral.id()) : Shared.NOTHING,
                referral.whose().decides().equals(self));
    }

    private Referral find(ServiceReferralId id) {
        return referrals.find(id).orElseThrow(() -> new NotHere("referral"));
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
