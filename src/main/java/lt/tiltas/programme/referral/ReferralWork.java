package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.LIST_SERVICE_REFERRALS;
import static lt.tiltas.programme.ReferralRight.RECEIVE_REFERRAL;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Silent and declined referrals, and what waits at the receiver's. Counts only: nobody is shown, so nothing is recorded. */
@Component
class ReferralWork implements Work.Source {

    private final ServiceReferrals referrals;
    private final ReceivedReferrals received;
    private final ReferralDays days;

    ReferralWork(ServiceReferrals referrals, ReceivedReferrals received, ReferralDays days) {
        this.referrals = referrals;
        this.received = received;
        this.days = days;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (officer.may(RECEIVE_REFERRAL)) {
            return List.of(
                    new Work("work.referrals-received", received.waiting(), "/referrals/received", "message", "soon"));
        }
        if (!officer.may(LIST_SERVICE_REFERRALS)) {
            return List.of();
        }
        ServiceReferrals.Counts counts = referrals.counts(officer, days.today(), days.outcome());
        return List.of(
                new Work("work.referrals-silent", counts.silent(), "/referrals?shown=silent", "clock", "late"),
                new Work("work.referrals-agreed", counts.agreed(), "/referrals?shown=agreed", "next", "soon"),
                new Work("work.referrals-declined", counts.declined(), "/referrals?shown=declined", "message", "soon"));
    }
}
