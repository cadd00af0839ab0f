package lt.tiltas.registration.arrival;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the topics hold so far, as their forms. The arrival has been opened, and the look recorded, by the page. */
@Service
class OpenTopic {

    private final OpenArrival openArrival;
    private final Papers papers;
    private final Needed needed;
    private final Lodgings lodgings;

    OpenTopic(OpenArrival openArrival, Papers papers, Needed needed, Lodgings lodgings) {
        this.openArrival = openArrival;
        this.papers = papers;
        this.needed = needed;
        this.lodgings = lodgings;
    }

    @Transactional
    DocumentsForm documents(HouseholdId id, Officer officer) {
        int version = openArrival.card(id, officer).state().version();
        return new DocumentsForm(papers.of(id), version);
    }

    @Transactional
    NeedsForm needs(HouseholdId id, Officer officer) {
        int version = openArrival.card(id, officer).state().version();
        return new NeedsForm(needed.of(id), version);
    }

    @Transactional
    TonightForm tonight(HouseholdId id, Officer officer) {
        openArrival.card(id, officer);
        return lodgings.find(id).orElseThrow();
    }
}
