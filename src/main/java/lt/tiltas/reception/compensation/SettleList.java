package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.LIST_PAYMENTS;
import static lt.tiltas.reception.HostRight.PAY_COMPENSATION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person approves the list, and whoever pays says when it was paid. From then on nothing in it changes. */
@Service
public class SettleList {

    public sealed interface Outcome {

        record Approved() implements Outcome {}

        record Reopened() implements Outcome {}

        record Paid() implements Outcome {}

        /** Who has counted does not approve. */
        record SecondPersonNeeded() implements Outcome {}

        record NotNow(String state) implements Outcome {}

        record DayWrong() implements Outcome {}
    }

    private final Access access;
    private final PaymentLists lists;
    private final Clock clock;

    SettleList(Access access, PaymentLists lists, Clock clock) {
        this.access = access;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    public Outcome approve(PaymentListId id, int version, Officer officer) {
        access.allow(officer, LIST_PAYMENTS);
        PaymentList list = find(id);
        if (!list.is("open")) {
            return new Outcome.NotNow(list.state());
        }
        if (list.course().madeBy().equals(officer.id())) {
            return new Outcome.SecondPersonNeeded();
        }
        if (list.version() != version || !lists.approve(list, OffsetDateTime.now(clock), officer)) {
            throw new OptimisticLockingFailureException("the list was counted again meanwhile");
        }
        return new Outcome.Approved();
    }

    @Transactional
    public Outcome reopen(PaymentListId id, Officer officer) {
        access.allow(officer, LIST_PAYMENTS);
        PaymentList list = find(id);
        return lists.reopen(list) ? new Outcome.Reopened() : new Outcome.NotNow(list.state());
    }

    @Transactional
    public Outcome pay(PaymentListId id, PaymentList.Paid form, Officer officer) {
        access.allow(officer, PAY_COMPENSATION);
        PaymentList list = find(id);
        if (!list.is("approved")) {
            return new Outcome.NotNow(list.state());
        }
        if (form.paidOn().isAfter(LocalDate.now(clock))
                || form.paidOn().isBefore(list.month().atEndOfMonth())) {
            return new Outcome.DayWrong();
        }
        if (list.version() != form.version() || !lists.pay(list, form.paidOn(), officer)) {
            throw new OptimisticLockingFailureException("the list changed meanwhile");
        }
        return new Outcome.Paid();
    }

    private PaymentList find(PaymentListId id) {
        return lists.find(id).orElseThrow(() -> new NotHere("payment list"));
    }
}
