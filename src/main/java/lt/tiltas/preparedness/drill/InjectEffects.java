package lt.tiltas.preparedness.drill;

import static lt.tiltas.web.Dates.day;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.request.AskInDrill;
import lt.tiltas.preparedness.activation.request.Request;
import org.springframework.stereotype.Component;

/** What injects set going on the board of their drill, once however often somebody looks: readings stand on its sheet, requests reach those asked. */
@Component
class InjectEffects {

    private final OwnLevel ownLevel;
    private final AskInDrill askInDrill;

    InjectEffects(OwnLevel ownLevel, AskInDrill askInDrill) {
        this.ownLevel = ownLevel;
        this.askInDrill = askInDrill;
    }

    void follow(ExerciseId exercise, List<Inject> injects, Instant now) {
        ownLevel.tell(exercise, injects, now);
        injects.stream()
                .filter(one -> one.givenAt() != null && one.asking() != null)
                .forEach(one -> ask(exercise, one));
    }

    private void ask(ExerciseId exercise, Inject inject) {
        Inject.Asking asking = Objects.requireNonNull(inject.asking());
        Realm realm = new Realm(
                exercise.value(), Objects.requireNonNull(inject.givenAt()).toInstant());
        var answerBy = realm.at().plusHours(asking.hours());
        askInDrill.ask(
                new ActivationId(exercise.value()),
                new Request.New(
                        inject.id(),
                        inject.to() == null ? Request.EVERYBODY : inject.to(),
                        Request.PLACES,
                        asking.many(),
                        day(answerBy),
                        answerBy.toLocalDateTime(),
                        inject.words().lt()),
                realm);
    }
}
