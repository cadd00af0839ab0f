package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostStep.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found of one thing on the list. A later answer is a further row; the last one counts. */
@Service
class RecordCheck {

    sealed interface Outcome {

        record Recorded(String kind) implements Outcome {}

        record WordsMissing() implements Outcome {}

        /** Before the checks begin, or after the offer has ended. */
        record NotNow(State state) implements Outcome {}
    }

    private final Access access;
    private final HostOffers offers;
    private final HostChecks checks;
    private final Clock clock;

    RecordCheck(Access access, HostOffers offers, HostChecks checks, Clock clock) {
        this.access = access;
        this.offers = offers;
        this.checks = checks;
        this.clock = clock;
    }

    @Transactional
    public Outcome record(HostOfferId id, HostCheck.New form, Officer officer) {
        access.allow(officer, VET_HOST);
        HostOffer offer = offers.find(id).orElseThrow(() -> new NotHere("host offer"));
        if (offer.state().ordinal() < State.VETTING.ordinal() || !offer.state().open()) {
            return new Outcome.NotNow(offer.state());
        }
        if (form.needsWords() && form.saysNothing()) {
            return new Outcome.WordsMissing();
        }
        HostCheck.Kind kind =
                checks.kind(form.kind(), LocalDate.now(clock)).orElseThrow(() -> new NotHere("kind of check"));
        checks.add(offer, kind, form, officer);
        return new Outcome.Recorded(kind.code());
    }
}
