package lt.tiltas.programme.payment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static lt.tiltas.programme.PaymentRight.PROPOSE_PAYMENTS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Balance.Paid;
import lt.tiltas.programme.DueSource;
import lt.tiltas.programme.payment.MonthLines.Line;
import lt.tiltas.programme.payment.MonthLines.Owed;
import lt.tiltas.programme.payment.MonthLines.Taking;
import lt.tiltas.programme.payment.PaidSoFar.Running;
import lt.tiltas.registration.HouseholdId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a month's list of all that is owed and not yet on its way: of that month, and of the months since the municipality's first list, so
 * that a contract signed late, a line left out, what is missing from a month that was paid, and money that came back are paid later and not never.
 * Made again it is the same list again.
 */
@Service
public class ProposePayout {

    /** Which part of an amount may be taken back in a month. */
    public static final String PART = "benefit.repayment-part";

    public sealed interface Outcome {

        /** @param strangers owed to households that have no programme here; they are not in the list */
        record Proposed(PayoutId id, int strangers) implements Outcome {}

        /** Checked or sent: it stays as it is. */
        record Closed(PayoutId id) implements Outcome {}

        record NotOurs() implements Outcome {}

        /** The month has not begun. */
        record TooEarly() implements Outcome {}
    }

    @Component
    record Proposing(
            Payouts payouts, ProposedLines lines, PaidSoFar paid, Rules rules, ObjectProvider<DueSource> sources) {}

    private final Access access;
    private final Proposing proposing;
    private final TransactionTemplate asked;
    private final TransactionTemplate written;
    private final Clock clock;

    ProposePayout(Access access, Proposing proposing, PlatformTransactionManager transactions, Clock clock) {
        this.access = access;
        this.proposing = proposing;
        this.asked = new TransactionTemplate(transactions);
        this.asked.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.asked.setReadOnly(true);
        this.written = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All of it or none: whoever is stopped in the middle begins again. */
    public Outcome propose(Payout.New form, Officer officer) {
        access.allow(officer, PROPOSE_PAYMENTS);
        if (!PayingFor.may(officer, form.municipality())) {
            return new Outcome.NotOurs();
        }
        if (form.month().isAfter(YearMonth.now(clock))) {
            return new Outcome.TooEarly();
        }
        List<Line> lines = CurrentOfficer.as(Officer.SYSTEM, () -> asked.execute(status -> lines(form)));
        return written.execute(status -> write(form, lines, officer));
    }

    /** What is owed does not depend on who asks. */
    private List<Line> lines(Payout.New form) {
        YearMonth first = proposing.payouts.first(form.municipality()).orElse(form.month());
        Map<HouseholdId, List<Owed>> owed = owed(form, first).stream()
                .collect(groupingBy(one -> one.due().household(), LinkedHashMap::new, toList()));
        Map<HouseholdId, List<Paid>> paid = proposing.paid.of(form.municipality(), first, form.month());
        paid.keySet().forEach(household -> owed.putIfAbsent(household, List.of()));
        Map<HouseholdId, Taking> takings = takings(form);
        return owed.entrySet().stream()
                .flatMap(entry -> new MonthLines(
                                entry.getKey(),
                                form.month(),
                                entry.getValue(),
                                paid.getOrDefault(entry.getKey(), List.of()))
                        .lines(Optional.ofNullable(takings.get(entry.getKey()))).stream())
                .toList();
    }

    private Map<HouseholdId, Taking> takings(Payout.New form) {
        return proposing.paid.running(form.municipality(), form.month()).stream()
                .collect(toMap(
                        Running::household,
                        one -> new Taking(
                                one.id(),
                                one.cents() - one.withheld(),
                                one.part(),
                                proposing.rules.number(PART, form.month().atDay(1)))));
    }

    private List<Owed> owed(Payout.New form, YearMonth first) {
        OrganisationId municipality = new OrganisationId(form.municipality());
        List<Owed> owed = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(form.month()); month = month.plusMonths(1)) {
            YearMonth of = month;
            proposing
                    .sources
                    .orderedStream()
                    .forEach(source -> source.due(municipality, of).forEach(due -> owed.add(new Owed(due, of))));
        }
        return owed;
    }

    private Outcome write(Payout.New form, List<Line> lines, Officer officer) {
        proposing.payouts.lock(form.municipality());
        OffsetDateTime now = OffsetDateTime.now(clock);
        Payout payout = proposing.payouts.begun(form, now, officer);
        if (!payout.is("proposed")) {
            return new Outcome.Closed(payout.id());
        }
        proposing.payouts.made(payout, now, officer);
        return new Outcome.Proposed(payout.id(), proposing.lines.replace(payout, lines));
    }
}
