package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed list goes to the bank as a file. The same list is the same file, however often it is asked for. */
@Service
public class SendPayout {

    public sealed interface Outcome {

        record Sent() implements Outcome {}

        /** Nobody has said from which account the municipality pays. */
        record NoPayer() implements Outcome {}

        /** The bank is asked for a day that is over. */
        record DayWrong() implements Outcome {}

        /** A family has objected since to what is kept back of its payment: the signature is taken back and the list made again. */
        record PartsObjected(int lines) implements Outcome {}

        record NotNow(String state) implements Outcome {}
    }

    /** @param name of the file */
    public record Transfer(String name, byte[] xml) {}

    @Component
    record Sending(Payouts payouts, Payments payments, Payers payers) {}

    private final Access access;
    private final Sending sending;
    private final TransferFile file;
    private final Clock clock;

    SendPayout(Access access, Sending sending, TransferFile file, Clock clock) {
        this.access = access;
        this.sending = sending;
        this.file = file;
        this.clock = clock;
    }

    /** A list whose file the schema refuses is not sent. */
    @Transactional
    public Outcome send(PayoutId id, Payout.Sending form, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        Payout payout = find(id);
        if (!payout.is("checked")) {
            return new Outcome.NotNow(payout.state());
        }
        Optional<Payout.Payer> payer = sending.payers.of(payout.org().value());
        if (payer.isEmpty()) {
            return new Outcome.NoPayer();
        }
        if (form.paysOn().isBefore(LocalDate.now(clock))) {
            return new Outcome.DayWrong();
        }
        int objected = sending.payments.objected(id);
        if (objected > 0) {
            return new Outcome.PartsObjected(objected);
        }
        Payout.Sent sent = new Payout.Sent(
                officer.id(),
                OffsetDateTime.now(clock),
                form.paysOn(),
                payer.get().id());
        if (payout.version() != form.version() || !sending.payouts.send(payout, sent)) {
            throw new OptimisticLockingFailureException("the list changed meanwhile");
        }
        sending.payments.send(id);
        write(id, officer);
        return new Outcome.Sent();
    }

    @Transactional
    public Transfer transfer(PayoutId id, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        return write(id, officer);
    }

    /** Whose accounts stand in the file stays in the trail. */
    private Transfer write(PayoutId id, Officer officer) {
        Payout payout = find(id);
        if (payout.sent() == null) {
            throw new NotHere("file of a list that was not sent");
        }
        List<Payment> payments = sending.payments.sent(id);
        Payout.Payer payer = sending.payers.find(payout.sent().payer()).orElseThrow();
        byte[] xml = file.write(payout, payer, payments);
        access.saw(
                officer,
                PAY_HOUSEHOLDS,
                payments.stream()
                        .flatMap(payment -> Optional.ofNullable(payment.payee()).stream())
                        .map(payee -> new PersonId(payee.person()))
                        .distinct()
                        .toList());
        return new Transfer("pain.001-" + payout.org() + "-" + payout.month() + ".xml", xml);
    }

    private Payout find(PayoutId id) {
        return sending.payouts.find(id).orElseThrow(() -> new NotHere("payment list"));
    }
}
