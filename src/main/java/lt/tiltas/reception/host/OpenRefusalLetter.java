package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VET_HOST;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostStep.State;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenRefusalLetter {

    /** @param decided when, by which organisation and for which reason */
    public record Letter(HostOffer offer, HostOffer.Event decided, Language language) {}

    private final Access access;
    private final HostOffers offers;

    OpenRefusalLetter(Access access, HostOffers offers) {
        this.access = access;
        this.offers = offers;
    }

    /** @throws NotHere also when the offer was not refused, or the host is forgotten */
    @Transactional(readOnly = true)
    public Letter open(HostOfferId id, Officer officer) {
        access.allow(officer, VET_HOST);
        HostOffer offer = offers.find(id)
                .filter(found ->
                        found.state() == State.REFUSED && found.course().forgottenAt() == null)
                .orElseThrow(() -> new NotHere("letter"));
        HostOffer.Event refused = offers.events(id).stream()
                .filter(event -> event.step().equals(HostStep.REFUSE.code()))
                .findFirst()
                .orElseThrow(() -> new NotHere("letter"));
        return new Letter(offer, refused, Language.of(offer.host().language()));
    }
}
