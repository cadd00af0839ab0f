package lt.tiltas.programme.repayment;

import static lt.tiltas.programme.RepaymentRight.SIGN_REPAYMENT;
import static lt.tiltas.programme.RepaymentRight.VIEW_BALANCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Balance;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Repayment;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.RepaymentRight;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.payment.ProposePayout;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A household's balance for the municipality that leads its programme, and what waits for a second officer. */
@Service
public class ShowBalance {

    /**
     * @param programme the open one; empty when there is none here
     * @param most cents that may be kept back in a month
     * @param share the law's row behind it
     */
    public record Page(
            HouseholdCard card,
            Optional<ProgrammeCard> programme,
            Balance balance,
            List<Repayment> repayments,
            long most,
            Rules.Cited share,
            Officer officer,
            boolean supervises) {

        public Optional<Repayment> open() {
            return repayments.stream().filter(Repayment::isOpen).findFirst();
        }

        /** @throws NotHere when it is another family's */
        public Repayment repayment(RepaymentId id) {
            return repayments.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotHere("repayment"));
        }

        public boolean mayPropose() {
            return programme.isPresent() && balance.outstanding() > 0 && most > 0 && open().isEmpty();
        }

        public boolean maySign(Repayment repayment) {
            return repayment.waits() && supervises && !repayment.proposed().by().equals(officer.id());
        }
    }

    public record Waiting(List<Repayment> repayments, Map<HouseholdId, HouseholdCard> families) {}

    @Component
    record Reading(ReadBalance balance, Repayments repayments, Plans plans, Supervisors supervisors, Rules rules) {}

    private final Access access;
    private final Households households;
    private final Reading reading;
    private final Clock clock;

    ShowBalance(Access access, Households households, Reading reading, Clock clock) {
        this.access = access;
        this.households = households;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public Page show(HouseholdId household, Officer officer) {
        return show(household, officer, VIEW_BALANCE);
    }

    @Transactional
    public Page show(HouseholdId household, Officer officer, RepaymentRight right) {
        HouseholdCard card = households.open(household, officer, right);
        LocalDate today = LocalDate.now(clock);
        long running = reading.balance.running(officer.organisation(), household);
        return new Page(
                card,
                reading.plans
                        .open(household)
                        .filter(found -> found.municipality().equals(officer.organisation())),
                reading.balance.of(officer.organisation(), household),
                reading.repayments.of(household),
                reading.rules
                        .number(ProposePayout.PART, today)
                        .multiply(BigDecimal.valueOf(running))
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact(),
                reading.rules.cited(ProposePayout.PART, today),
                officer,
                reading.supervisors.supervises());
    }

    /** @throws NotHere when it is another municipality's */
    @Transactional
    public Page show(RepaymentId id, Officer officer, RepaymentRight right) {
        access.allow(officer, right);
        return show(find(id).household(), officer, right);
    }

    Repayment find(RepaymentId id) {
        return reading.repayments.find(id).orElseThrow(() -> new NotHere("repayment"));
    }

    @Transactional
    public Waiting waiting(Officer officer) {
        access.allow(officer, SIGN_REPAYMENT);
        List<Repayment> repayments = reading.repayments.waiting(officer);
        List<HouseholdCard> cards = households.cards(
                repayments.stream().map(Repayment::household).distinct().toList());
        access.saw(
                officer,
                SIGN_REPAYMENT,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Waiting(
                repayments, cards.stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity())));
    }
}
