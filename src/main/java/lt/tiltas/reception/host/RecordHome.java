package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.RECORD_HOME;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A host has called, and the officer writes the offer down. */
@Service
class RecordHome {

    sealed interface Outcome {

        record Recorded(HostOfferId id, String code) implements Outcome {}

        /** A municipality takes down the homes that stand in it. */
        record ElsewhereHome() implements Outcome {}
    }

    private final Access access;
    private final HostOffers offers;

    RecordHome(Access access, HostOffers offers) {
        this.access = access;
        this.offers = offers;
    }

    /** Checks only: the page asks before it shows the form. */
    @Transactional(readOnly = true)
    public void begin(Officer officer) {
        access.allow(officer, RECORD_HOME);
    }

    @Transactional
    public Outcome record(OfferForm form, Officer officer) {
        access.allow(officer, RECORD_HOME);
        boolean ours = officer.organisation().equals(OrganisationId.AGENCY)
                || officer.organisation().value() == form.home().municipality();
        if (!ours) {
            return new Outcome.ElsewhereHome();
        }
        String code = offers.add(form, OfferCode.fresh(), "phone", officer);
        return new Outcome.Recorded(offers.coded(code).orElseThrow(), code);
    }
}
