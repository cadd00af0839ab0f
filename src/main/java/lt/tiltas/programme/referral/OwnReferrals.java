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

    /** @param mine whether the reader decides about it */
    public record Own(Referral referral, Optional<Referral.Consent> consent, Shared shared, boolean mine) {

        /** Whether there is anything to take back. */
        public boolean withdrawable() {
            return mine
                    && consent.filter(Referral.Consent::inForce).isPresent()
                    && !referral.state().over()
                    && referral.state() != ReferralStep.State.DECLINED;
        }
    }

    public record Page(List<Own> referrals, LocalDate today) {}

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

    private Own own(Referral referral, PersonId self) {
        return new Own(
                referral,
                consents.last(referral.id()),
                referral.state().shared() ? consents.shared(referral.id()) : Shared.NOTHING,
                referral.whose().decides().equals(self));
    }

    private Referral find(ServiceReferralId id) {
        return referrals.find(id).orElseThrow(() -> new NotHere("referral"));
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
