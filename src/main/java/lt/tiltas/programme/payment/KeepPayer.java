package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Iban;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which account a municipality pays, and from which it has paid. */
@Service
public class KeepPayer {

    public sealed interface Outcome {

        record Kept() implements Outcome {}

        record NotAnAccount() implements Outcome {}

        record NotOurs() implements Outcome {}
    }

    /** @param municipalities whose accounts the officer keeps */
    public record Page(List<Entered> entered, List<Integer> municipalities) {}

    public record Entered(int municipality, String name, String account, OffsetDateTime at) {}

    private final Access access;
    private final Payers payers;
    private final PayingFor payingFor;
    private final Clock clock;

    KeepPayer(Access access, Payers payers, PayingFor payingFor, Clock clock) {
        this.access = access;
        this.payers = payers;
        this.payingFor = payingFor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page open(Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        return new Page(payers.all(), payingFor.municipalities(officer));
    }

    @Transactional
    public Outcome keep(Payout.Payer.New form, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        Optional<String> number = Iban.of(form.account()).filter(Iban::inSepa);
        if (number.isEmpty()) {
            return new Outcome.NotAnAccount();
        }
        if (!PayingFor.may(officer, form.municipality())) {
            return new Outcome.NotOurs();
        }
        payers.enter(form, number.get(), OffsetDateTime.now(clock), officer);
        return new Outcome.Kept();
    }
}
