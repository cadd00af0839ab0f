package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VIEW_HOSTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One offer with its checks, contracts and history. No family is named on it. */
@Service
class OpenHost {

    /** What is written about an offer. */
    @Component
    record Written(HostOffers offers, HostChecks checks, HostContracts contracts) {}

    private final Access access;
    private final Written written;
    private final Officers officers;
    private final Municipalities municipalities;
    private final Clock clock;

    OpenHost(Access access, Written written, Officers officers, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.written = written;
        this.officers = officers;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    OfferPage open(HostOfferId id, Language language, Officer officer) {
        access.allow(officer, VIEW_HOSTS);
        HostOffer offer = written.offers.find(id).orElseThrow(() -> new NotHere("host offer"));
        LocalDate today = LocalDate.now(clock);
        List<HostCheck> checks = written.checks.of(offer, today);
        List<HostOffer.Event> events = written.offers.events(id);
        List<UUID> named = Stream.concat(
                        checks.stream()
                                .filter(check -> check.found() != null)
                                .map(check -> check.found().officer()),
                        events.stream().map(HostOffer.Event::officer))
                .distinct()
                .toList();
        return new OfferPage(
                offer,
                checks,
                events,
                written.offers.twins(offer),
                written.contracts.of(id),
                officers.names(named),
                municipalities.names(language).get(offer.home().municipality()),
                written.checks.doneBy(offer, officer),
                today);
    }
}
