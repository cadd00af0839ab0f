package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.host.HostStep.State;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contract for the family that lives in the home, or for which its beds are held. */
@Service
public class MakeHostContract {

    public sealed interface Outcome {

        record Made(HostContractId id) implements Outcome {}

        record NotApproved() implements Outcome {}

        /** These have run out or failed since the home was approved. */
        record ChecksMissing(List<String> kinds) implements Outcome {}

        record OutsideOffer() implements Outcome {}

        /** First the family gets beds in this home, so that nobody else is sent there. */
        record NotInThisHome() implements Outcome {}
    }

    /** What the form offers. */
    public record Begun(HostOffer offer, List<HouseholdCard> families, LocalDate today) {}

    /** With what a home is let. */
    @Component
    record Letting(HostOffers offers, HostChecks checks, HostContracts contracts) {}

    private final Access access;
    private final Letting letting;
    private final Households households;
    private final Clock clock;

    MakeHostContract(Access access, Letting letting, Households households, Clock clock) {
        this.access = access;
        this.letting = letting;
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    public Begun begin(HostOfferId id, Officer officer) {
        access.allow(officer, MAKE_CONTRACT);
        HostOffer offer = letting.offers.find(id).orElseThrow(() -> new NotHere("host offer"));
        LocalDate today = LocalDate.now(clock);
        List<HouseholdCard> families = offer.course().site() == null
                ? List.of()
                : households.cards(letting.contracts.livingAt(offer.course().site(), today));
        access.saw(
                officer,
                MAKE_CONTRACT,
                families.stream().flatMap(card -> card.people().stream()).toList());
        return new Begun(offer, families, today);
    }

    @Transactional
    public Outcome make(HostOfferId id, Contract.New form, Officer officer) {
        access.allow(officer, MAKE_CONTRACT);
        HostOffer offer = letting.offers.find(id).orElseThrow(() -> new NotHere("host offer"));
        LocalDate today = LocalDate.now(clock);
        if (offer.state() != State.APPROVED && offer.state() != State.MATCHED) {
            return new Outcome.NotApproved();
        }
        List<String> missing = letting.checks.of(offer, today).stream()
                .filter(check -> !check.settled(today))
                .map(check -> check.kind().code())
                .toList();
        if (!missing.isEmpty()) {
            return new Outcome.ChecksMissing(missing);
        }
        LocalDate last = offer.terms().until();
        if (!form.until().isAfter(form.from())
                || form.from().isBefore(offer.terms().from())
                || last != null && form.until().isAfter(last)) {
            return new Outcome.OutsideOffer();
        }
        HouseholdCard card = households.open(new HouseholdId(form.household()), officer, MAKE_CONTRACT);
        SiteId site = Objects.requireNonNull(offer.course().site());
        return letting.contracts.livingAt(site, today).contains(card.id())
                ? new Outcome.Made(letting.contracts.add(offer, site, form, officer))
                : new Outcome.NotInThisHome();
    }
}
