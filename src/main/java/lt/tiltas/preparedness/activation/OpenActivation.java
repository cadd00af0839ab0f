package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.activation.request.Requests;
import lt.tiltas.preparedness.staff.Pools;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole of an activation. The first look of a called office, and of whoever has a card, stays written. */
@Service
class OpenActivation {

    @Component("activationReadings")
    record Readings(
            SeeCall seeCall, Sentences sentences, Requests requests, Pools pools, Organisations organisations) {}

    private final Access access;
    private final Dossier dossier;
    private final Needs needs;
    private final OpenSites openSites;
    private final Readings readings;

    OpenActivation(Access access, Dossier dossier, Needs needs, OpenSites openSites, Readings readings) {
        this.access = access;
        this.dossier = dossier;
        this.needs = needs;
        this.openSites = openSites;
        this.readings = readings;
    }

    @Transactional
    Board show(ActivationId id, Officer officer, Language language) {
        access.allow(officer, SEE_ACTIVATION);
        Activation activation = dossier.open(id, officer);
        Realm realm = dossier.realm(activation);
        Optional<Convened.Call> call = Optional.empty();
        if (activation.state().isRunning()) {
            call = readings.seeCall.see(activation, officer);
            needs.books().cards().see(id, realm, officer);
        }
        Needs.Books books = needs.books();
        return new Board(
                activation,
                realm.at(),
                columns(activation, realm),
                books.steps().known(id),
                books.assessments().of(id),
                books.calls().of(id),
                new Board.Deed(
                        books.cards().of(id),
                        readings.requests.of(id),
                        books.deeds().opened(id),
                        books.deeds().told(id),
                        readings.sentences.of(dossier.journal().of(id), language)),
                choices(activation, realm, officer),
                may(activation, realm, officer, call));
    }

    /** The newest clock of each step. */
    private List<Board.Column> columns(Activation activation, Realm realm) {
        List<ActivationSteps.Clock> clocks = needs.books().steps().of(activation.id());
        List<Needs.Need> now = needs.of(activation, realm);
        return State.STEPS.stream()
                .map(step -> new Board.Column(
                        step,
                        clocks.stream()
                                .filter(clock -> clock.step() == step)
                                .reduce((_, newer) -> newer)
                                .orElse(null),
                        activation.state() == step,
                        activation.state() == step ? now : List.of()))
                .toList();
    }

    private Board.Choices choices(Activation activation, Realm realm, Officer officer) {
        return Leaders.activate(officer) && activation.state() == State.EXECUTE
                ? new Board.Choices(
                        openSites.ready(activation, realm), readings.pools.all(), readings.organisations.all())
                : new Board.Choices(List.of(), List.of(), List.of());
    }

    private Board.May may(Activation activation, Realm realm, Officer officer, Optional<Convened.Call> call) {
        boolean acts = Leaders.activate(officer);
        return new Board.May(
                acts && activation.state().isRunning(),
                OpenSites.mayOpen(officer) && activation.state() == State.EXECUTE,
                acts
                        && activation.state() == State.PROPOSED
                        && !activation.opener().officer().equals(officer.id()),
                call.filter(one -> one.acceptedAt() == null).isPresent(),
                needs.books().steps().tellsEurope(activation.level(), realm.today()));
    }
}
