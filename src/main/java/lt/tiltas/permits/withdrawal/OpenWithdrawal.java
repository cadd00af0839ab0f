package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A permit and what was done to take it back. */
@Service
public class OpenWithdrawal {

    /**
     * @param ground of the permit
     * @param all newest first
     * @param officer who looks
     */
    public record Page(
            ApplicationId application,
            HouseholdCard household,
            Member person,
            String ground,
            Days days,
            List<Withdrawal> all,
            List<Withdrawal.Ground> grounds,
            UUID officer) {

        /** Waits for a second officer, or is made. */
        public @Nullable Withdrawal current() {
            return all.stream()
                    .filter(one -> one.isProposed() || one.isMade())
                    .findFirst()
                    .orElse(null);
        }

        /** What has been answered. */
        public List<Withdrawal> past() {
            return all.stream().filter(one -> !one.isProposed()).toList();
        }

        public boolean mayPropose() {
            return current() == null && !days.until().isBefore(days.today());
        }

        /** Whether this officer may be the second. */
        public boolean second() {
            Withdrawal one = current();
            return one != null && one.isProposed() && !one.proposed().by().equals(officer);
        }
    }

    public record Days(LocalDate from, LocalDate until, LocalDate today) {}

    private final Access access;
    private final Withdrawals withdrawals;
    private final Households households;
    private final Clock clock;

    OpenWithdrawal(Access access, Withdrawals withdrawals, Households households, Clock clock) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.households = households;
        this.clock = clock;
    }

    /** @throws NotHere when the application has no permit, or it is not this organisation's work */
    @Transactional
    public Page open(ApplicationId application, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Withdrawals.Held permit = withdrawals
                .held(application)
                .filter(found -> found.org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("permit"));
        access.require(officer, DECIDE_PERMIT, permit.person());
        LocalDate today = LocalDate.now(clock);
        HouseholdCard card = households.cards(List.of(permit.household())).getFirst();
        return new Page(
                application,
                card,
                card.members().stream()
                        .filter(member -> member.personId().equals(permit.person()))
                        .findFirst()
                        .orElseThrow(() -> new NotHere("person")),
                permit.ground(),
                new Days(permit.from(), permit.until(), today),
                withdrawals.of(application),
                withdrawals.grounds(today),
                officer.id());
    }
}
