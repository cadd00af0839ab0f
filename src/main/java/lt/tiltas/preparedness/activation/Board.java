package lt.tiltas.preparedness.activation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.access.Organisations.Organisation;
import lt.tiltas.preparedness.activation.request.Request;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.staff.Pool;
import org.jspecify.annotations.Nullable;

/**
 * An activation as those see it who answer for the country.
 *
 * @param now what time it is there
 * @param may what this reader may do
 */
public record Board(
        Activation activation,
        OffsetDateTime now,
        List<Column> columns,
        List<ActivationSteps.Known> known,
        List<Assessed> assessed,
        List<Convened.Call> calls,
        Deed done,
        Choices choices,
        May may) {

    /** @param clock null while the step has not begun */
    public record Column(State step, ActivationSteps.@Nullable Clock clock, boolean isNow, List<Needs.Need> needs) {

        public boolean isDone() {
            return clock != null && clock.doneAt() != null && !isNow;
        }
    }

    public record Deed(
            List<Card> cards, List<Request> requests, List<OpenedSite> opened, List<Notice> told, List<Said> log) {}

    /** What can be chosen: houses that stand ready, people on call, whom one may ask. */
    public record Choices(List<StandbySite> sites, List<Pool> pools, List<Organisation> organisations) {}

    /**
     * @param act lead this activation
     * @param open houses of the whole country
     * @param second whether it waits for this reader's word
     * @param comes whether the reader's office was called and has not said that it comes
     */
    public record May(boolean act, boolean open, boolean second, boolean comes, boolean tellsEurope) {}

    public boolean is(State state) {
        return activation.state() == state;
    }

    public boolean hasReached(State state) {
        return activation.state() != State.DECLINED && activation.state().compareTo(state) >= 0;
    }

    public boolean isRunning() {
        return activation.state().isRunning();
    }

    public Optional<Column> current() {
        return columns.stream().filter(Column::isNow).findFirst();
    }

    public Optional<Assessed> chosen() {
        return assessed.stream().filter(one -> one.chosen() != null).findFirst();
    }

    public List<Convened.Call> offices() {
        return calls.stream()
                .filter(call -> !call.kind().equals("municipality"))
                .toList();
    }

    public List<Convened.Call> municipalities() {
        return calls.stream().filter(call -> call.kind().equals("municipality")).toList();
    }

    public long seen() {
        return municipalities().stream().filter(call -> call.seenAt() != null).count();
    }

    public long accepted() {
        return municipalities().stream()
                .filter(call -> call.acceptedAt() != null)
                .count();
    }

    public long cardsDone() {
        return done.cards().stream().filter(card -> card.done() != null).count();
    }

    public int offered() {
        return places().mapToInt(request ->
                        request.answer() == null ? 0 : request.answer().many())
                .sum();
    }

    public int asked() {
        return places().mapToInt(Request::many).sum();
    }

    public List<Request> answered() {
        return done.requests().stream().filter(one -> one.answer() != null).toList();
    }

    public List<Request> unanswered() {
        return done.requests().stream().filter(one -> one.answer() == null).toList();
    }

    public long late() {
        return done.requests().stream().filter(one -> one.isLate(now)).count();
    }

    private Stream<Request> places() {
        return done.requests().stream().filter(Request::isPlaces);
    }
}
