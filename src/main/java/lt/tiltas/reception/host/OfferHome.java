package lt.tiltas.reception.host;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A host offers a home on the public page, without an account. Nobody is signed in, so the system writes it down. */
@Service
class OfferHome {

    /** Nobody fills in a page of this length faster. */
    private static final long SECONDS = 3;

    sealed interface Outcome {

        record Received(String code) implements Outcome {}

        /** From the same address on the net, within the hour. */
        record TooMany() implements Outcome {}

        record NotByHand() implements Outcome {}
    }

    private final HostOffers offers;
    private final OfferTurnstile turnstile;
    private final Rules rules;
    private final Clock clock;

    OfferHome(HostOffers offers, OfferTurnstile turnstile, Rules rules, Clock clock) {
        this.offers = offers;
        this.turnstile = turnstile;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome offer(OfferForm form, String address) {
        if (form.trap() == null || form.trap().sprung(clock.instant().getEpochSecond(), SECONDS)) {
            return new Outcome.NotByHand();
        }
        int most = rules.number("reception.host-offers-an-hour", LocalDate.now(clock))
                .intValueExact();
        if (!turnstile.passes(address, most)) {
            return new Outcome.TooMany();
        }
        return new Outcome.Received(offers.add(form, OfferCode.fresh(), "page", Officer.SYSTEM));
    }
}
