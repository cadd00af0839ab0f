package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.LIST_PAYMENTS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.compensation.CompensationPayments.Owed;
import lt.tiltas.reception.compensation.MonthAmount.Claimed;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a municipality owes for a month: for each approved claim and each month up to it, what it comes to less what stands in other lists.
 * So a list counted again is the same, a late decision is made good, and what was paid too much comes back as a row of its own.
 */
@Service
public class CountPayments {

    public sealed interface Outcome {

        record Counted(PaymentListId id) implements Outcome {}

        /** Approved or paid: it stays as it is. */
        record Closed(PaymentListId id) implements Outcome {}

        record NotOurs() implements Outcome {}

        /** The scheme pays nothing yet, or the month is not over. */
        record TooEarly() implements Outcome {}
    }

    @Component
    record Counting(PaymentLists lists, CompensationPayments payments, Schemes schemes) {}

    private final Access access;
    private final Counting counting;
    private final Clock clock;

    CountPayments(Access access, Counting counting, Clock clock) {
        this.access = access;
        this.counting = counting;
        this.clock = clock;
    }

    @Transactional
    public Outcome count(PaymentList.New form, Officer officer) {
        access.allow(officer, LIST_PAYMENTS);
        Scheme scheme = counting.schemes.find(form.scheme()).orElseThrow(() -> new NotHere("scheme"));
        int own = officer.organisation().value();
        if (own != form.municipality() && own != 1 && own != 3) {
            return new Outcome.NotOurs();
        }
        if (!form.month().isBefore(YearMonth.now(clock))
                || form.month().isBefore(YearMonth.from(scheme.ground().from()))) {
            return new Outcome.TooEarly();
        }
        PaymentList list = counting.lists.begun(form, officer);
        if (!list.is("open")) {
            return new Outcome.Closed(list.id());
        }
        counting.payments.replace(list, owed(list));
        counting.lists.counted(list, OffsetDateTime.now(clock), officer);
        return new Outcome.Counted(list.id());
    }

    private List<Owed> owed(PaymentList list) {
        SchemeTerms terms = counting.schemes.terms(list.scheme());
        Map<UUID, Map<YearMonth, Long>> elsewhere = counting.payments.elsewhere(list);
        List<Owed> owed = new ArrayList<>();
        counting.payments.approved(list.org().value(), list.scheme()).forEach((claim, claimed) -> {
            Map<YearMonth, Long> paid = elsewhere.getOrDefault(claim, Map.of());
            for (YearMonth month = YearMonth.from(claimed.from());
                    !month.isAfter(list.month());
                    month = month.plusMonths(1)) {
                add(owed, claim, claimed, month, paid.getOrDefault(month, 0L), terms, list);
            }
        });
        return owed;
    }

    private static void add(
            List<Owed> owed,
            UUID claim,
            Claimed claimed,
            YearMonth month,
            long paid,
            SchemeTerms terms,
            PaymentList list) {
        MonthAmount amount = MonthAmount.of(terms, claimed, month);
        int cents = Math.toIntExact(amount.cents() - paid);
        if (cents != 0) {
            String kind = month.equals(list.month()) && cents > 0 ? "amount" : "correction";
            owed.add(new Owed(claim, month, kind, cents, amount.people(), amount.days()));
        }
    }
}
