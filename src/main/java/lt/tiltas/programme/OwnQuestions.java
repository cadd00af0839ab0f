package lt.tiltas.programme;

import static lt.tiltas.programme.ReferralRight.OWN_REFERRAL;
import static lt.tiltas.programme.RelocationRight.OWN_RELOCATION;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.referral.ServiceReferrals;
import lt.tiltas.programme.relocation.Relocations;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which questions wait for the person's own answer, and what became of the own words. */
@Service
@Transactional
public class OwnQuestions {

    private final Access access;
    private final ServiceReferrals referrals;
    private final Relocations relocations;
    private final OwnRepayments repayments;

    OwnQuestions(Access access, ServiceReferrals referrals, Relocations relocations, OwnRepayments repayments) {
        this.access = access;
        this.referrals = referrals;
        this.relocations = relocations;
        this.repayments = repayments;
    }

    /** Referrals about which the person has not said yes or no yet. */
    public int referrals(Officer officer) {
        PersonId self = OwnSupports.self(officer);
        access.require(officer, OWN_REFERRAL, self);
        return referrals.unanswered(self);
    }

    /** What there is to tell of money that is to be taken back. The caller has opened the own household. */
    public Optional<OwnRepayments.Told> repays() {
        return repayments.told();
    }

    /** Whether the programme is proposed to another municipality, of which the family may know and say a word to it. */
    public boolean relocates(Officer officer) {
        access.require(officer, OWN_RELOCATION, OwnSupports.self(officer));
        return relocations.ownWaits();
    }
}
