package lt.tiltas.preparedness.activation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a step needs before the next begins. */
@Component
public class Needs {

    /** @param key message key of the sentence */
    public record Need(String key, boolean met) {}

    @Component("activationBooks")
    record Books(ActivationSteps steps, Assessments assessments, Convened calls, ActionCards cards, Deeds deeds) {}

    private final Books books;

    Needs(Books books) {
        this.books = books;
    }

    Books books() {
        return books;
    }

    List<Need> of(Activation activation, Realm realm) {
        ActivationId id = activation.id();
        return switch (activation.state()) {
            case REPORT ->
                List.of(new Need("activation.need.known", !books.steps.known(id).isEmpty()));
            case ASSESS ->
                List.of(new Need(
                        "activation.need.chosen",
                        books.assessments.of(id).stream().anyMatch(one -> one.chosen() != null)));
            case CONVENE ->
                List.of(new Need(
                        "activation.need.accepted",
                        books.calls.of(id).stream()
                                .filter(Convened.Call::mustCome)
                                .allMatch(one -> one.acceptedAt() != null)));
            case EXECUTE ->
                List.of(new Need(
                        "activation.need.cards", books.cards.of(id).stream().allMatch(card -> card.done() != null)));
            case RESOLVE -> notices(activation, realm);
            default -> List.of();
        };
    }

    private List<Need> notices(Activation activation, Realm realm) {
        Set<String> told =
                books.deeds.told(activation.id()).stream().map(Notice::told).collect(Collectors.toSet());
        return books.steps.tellsEurope(activation.level(), realm.today())
                ? Notice.ALL.stream()
                        .map(one -> new Need("activation.need." + one, told.contains(one)))
                        .toList()
                : List.of();
    }
}
