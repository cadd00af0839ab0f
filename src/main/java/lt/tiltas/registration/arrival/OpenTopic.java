package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.person.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the topics hold so far, as their forms. The look at the family is recorded where the arrival is opened. */
@Service
class OpenTopic {

    private final Access access;
    private final OpenArrival openArrival;
    private final Papers papers;
    private final Needed needed;
    private final Lodgings lodgings;

    OpenTopic(Access access, OpenArrival openArrival, Papers papers, Needed needed, Lodgings lodgings) {
        this.access = access;
        this.openArrival = openArrival;
        this.papers = papers;
        this.needed = needed;
        this.lodgings = lodgings;
    }

    @Transactional
    DocumentsForm documents(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        int version = openArrival.card(id, officer).state().version();
        return new DocumentsForm(papers.of(id), version);
    }

    @Transactional
    NeedsForm needs(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        int version = openArrival.card(id, officer).state().version();
        return new NeedsForm(needed.of(id), version);
    }

    @Transactional
    TonightForm tonight(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        openArrival.card(id, officer);
        return lodgings.find(id).orElseThrow();
    }
}
