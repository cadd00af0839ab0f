package lt.tiltas.preparedness.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.preparedness.activation.ActionCards;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.ActivationSteps;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.State;
import lt.tiltas.preparedness.activation.request.Requests;
import lt.tiltas.preparedness.overview.Overview.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open, by when. */
@Component
class OpenDecisions {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final ActivationSteps steps;
    private final ActionCards cards;
    private final Requests requests;

    OpenDecisions(ActivationSteps steps, ActionCards cards, Requests requests) {
        this.steps = steps;
        this.cards = cards;
        this.requests = requests;
    }

    /** @param ended activations that are over, some of which are still to be looked back on */
    List<Decision> of(@Nullable Activation activation, List<Activation> ended, Realm realm) {
        List<Decision> open = new ArrayList<>();
        if (activation != null) {
            String board = "/preparedness/activations/" + activation.id();
            if (activation.state() == State.PROPOSED) {
                open.add(new Decision(
                        "overview.decide.second", List.of(), activation.times().proposedAt(), board));
            }
            steps(activation, board, open);
            cards(activation, board, open);
            answers(activation, board, open);
        }
        for (Activation one : ended) {
            LocalDate review = one.times().reviewOn();
            if (review != null && !review.isBefore(realm.today())) {
                open.add(new Decision(
                        "overview.decide.review",
                        List.of(),
                        realm.at(review.atTime(END_OF_DAY)),
                        "/preparedness/activations/" + one.id()));
            }
        }
        open.sort(Comparator.comparing(Decision::by));
        return open;
    }

    /** Asked at once, they are awaited at once: one line for each deadline. */
    private void answers(Activation activation, String board, List<Decision> open) {
        requests.of(activation.id()).stream()
                .filter(request -> request.answer() == null)
                .collect(Collectors.groupingBy(request -> request.times().answerBy()))
                .forEach((by, waiting) -> open.add(new Decision(
                        waiting.size() == 1 ? "overview.decide.answer" : "overview.decide.answers",
                        List.of(
                                waiting.size() == 1
                                        ? new OrganisationId(waiting.getFirst().organisation())
                                        : waiting.size()),
                        by,
                        board + "#asked")));
    }

    private void steps(Activation activation, String board, List<Decision> open) {
        steps.of(activation.id()).stream()
                .filter(clock -> clock.doneAt() == null && clock.step() == activation.state())
                .forEach(clock -> open.add(
                        new Decision("overview.decide.step." + clock.step().code(), List.of(), clock.dueAt(), board)));
    }

    private void cards(Activation activation, String board, List<Decision> open) {
        cards.of(activation.id()).stream()
                .filter(card -> card.done() == null)
                .forEach(card -> open.add(
                        card.code() == null
                                ? new Decision(
                                        "overview.decide.card", List.of(card.title()), card.dueAt(), board + "#cards")
                                : new Decision(
                                        "activation.card." + card.code(), List.of(), card.dueAt(), board + "#cards")));
    }
}
