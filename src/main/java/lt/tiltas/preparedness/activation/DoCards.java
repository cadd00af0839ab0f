package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;
import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ActionCards are added by who leads, and done by the office that owns them. */
@Service
class DoCards {

    enum Outcome {
        DONE,
        /** It was done before. */
        ALREADY,
        /** Another office's, or none of this activation. Nothing is written. */
        NOT_YOURS
    }

    enum Added {
        ADDED,
        NOT_AHEAD,
        NOT_AN_OFFICE
    }

    private final Access access;
    private final Dossier dossier;
    private final ActionCards cards;

    DoCards(Access access, Dossier dossier, ActionCards cards) {
        this.access = access;
        this.dossier = dossier;
        this.cards = cards;
    }

    @Transactional
    Outcome done(ActivationId id, Card.Doing doing, Officer officer) {
        access.allow(officer, SEE_ACTIVATION);
        Activation activation = dossier.open(id, officer);
        Optional<Card> found = cards.of(id).stream()
                .filter(card -> card.id().equals(doing.card())
                        && card.organisation() == officer.organisation().value())
                .findFirst();
        if (found.isEmpty() || !activation.state().isRunning()) {
            return Outcome.NOT_YOURS;
        }
        if (!cards.done(id, doing, dossier.realm(activation), officer)) {
            return Outcome.ALREADY;
        }
        Card card = found.get();
        dossier.note(
                activation,
                Journal.Act.of(
                                card.code() == null ? "own-card-done" : "card-done",
                                card.code() == null ? card.title() : card.code())
                        .saying(doing.words()),
                officer);
        return Outcome.DONE;
    }

    /** @param card for one of the offices that lead */
    @Transactional
    Added add(ActivationId id, Card.New card, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        Realm realm = dossier.realm(activation);
        OffsetDateTime due = realm.at(Objects.requireNonNull(card.dueAt()));
        if (!due.isAfter(realm.at()) || !activation.state().isRunning()) {
            return Added.NOT_AHEAD;
        }
        if (!Leaders.OFFICES.contains(new OrganisationId(Objects.requireNonNull(card.office())))) {
            return Added.NOT_AN_OFFICE;
        }
        if (cards.add(id, card, due, realm, officer)) {
            dossier.note(activation, Journal.Act.of("own-card", card.title()).on(due.toLocalDate()), officer);
        }
        return Added.ADDED;
    }
}
