package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.trigger.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A step is done when what it needs is there; the next begins with what belongs to it. */
@Service
class MoveActivation {

    sealed interface Outcome {
        record Moved(State to) implements Outcome {}

        /** Nothing is written. @param keys of the sentences that say what is missing */
        record Missing(List<String> keys) implements Outcome {}

        /** The day on which it is looked back on must be said, and lie ahead. */
        record NoReview() implements Outcome {}

        /** Somebody was quicker. */
        record Late() implements Outcome {}
    }

    private final Access access;
    private final Dossier dossier;
    private final Needs needs;
    private final Needs.Books books;

    MoveActivation(Access access, Dossier dossier, Needs needs) {
        this.access = access;
        this.dossier = dossier;
        this.needs = needs;
        this.books = needs.books();
    }

    @Transactional
    Outcome move(ActivationId id, Move move, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        Realm realm = dossier.realm(activation);
        State from = State.of(Objects.requireNonNull(move.from()));
        if (activation.state() != from) {
            return new Outcome.Late();
        }
        if (move.isBack()) {
            return from == State.RESOLVE ? go(activation, State.EXECUTE, move, realm, officer) : new Outcome.Late();
        }
        List<String> missing = needs.of(activation, realm).stream()
                .filter(need -> !need.met() && !(from == State.REPORT && move.saysSomething()))
                .map(Needs.Need::key)
                .toList();
        if (!missing.isEmpty()) {
            return new Outcome.Missing(missing);
        }
        State to = from.next().orElseThrow();
        if (to == State.CLOSED && !isAhead(move.reviewOn(), realm)) {
            return new Outcome.NoReview();
        }
        return go(activation, to, move, realm, officer);
    }

    private static boolean isAhead(@Nullable LocalDate day, Realm realm) {
        return day != null && day.isAfter(realm.today());
    }

    private Outcome go(Activation activation, State to, Move move, Realm realm, Officer officer) {
        ActivationId id = activation.id();
        boolean moved = to == State.CLOSED
                ? dossier.activations().close(id, Objects.requireNonNull(move.reviewOn()), realm)
                : dossier.activations().move(id, activation.state(), to, realm);
        if (!moved) {
            return new Outcome.Late();
        }
        books.steps().end(id, activation.state(), realm);
        dossier.note(
                activation,
                Journal.Act.of("step-done", activation.state().code()).saying(move.words()),
                officer);
        if (to == State.CLOSED) {
            dossier.note(activation, Journal.Act.of("closed", null).on(move.reviewOn()), officer);
        } else {
            books.steps().begin(id, activation.level(), to, realm);
            enter(activation, to, realm, officer);
        }
        return new Outcome.Moved(to);
    }

    /** What belongs to the step: who is called, what is to be done. */
    private void enter(Activation activation, State to, Realm realm, Officer officer) {
        if (to == State.CONVENE) {
            int called = books.calls().call(activation, realm, officer);
            dossier.note(activation, Journal.Act.of("called", null).counting(called), officer);
        }
        if (to == State.EXECUTE) {
            List<String> raised = books.steps().known(activation.id()).stream()
                    .filter(known -> known.level() != Level.QUIET)
                    .map(ActivationSteps.Known::indicator)
                    .toList();
            int made = books.cards().make(activation, raised, realm, officer);
            dossier.note(activation, Journal.Act.of("cards", null).counting(made), officer);
        }
    }
}
