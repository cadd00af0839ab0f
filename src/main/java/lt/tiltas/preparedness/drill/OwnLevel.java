package lt.tiltas.preparedness.drill;

import static lt.tiltas.web.Dates.day;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.ActivationSteps;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.trigger.Judge;
import lt.tiltas.preparedness.trigger.Reading;
import lt.tiltas.preparedness.trigger.Warning;
import org.springframework.stereotype.Component;

/** The level of a drill: simulated readings held against the thresholds of the real day. */
@Component
class OwnLevel {

    private final Judge judge;
    private final ActivationSteps steps;

    OwnLevel(Judge judge, ActivationSteps steps) {
        this.judge = judge;
        this.steps = steps;
    }

    /** The newest reading of each day of the drill stands for that morning. */
    Warning of(List<Inject> injects, Instant now) {
        List<Reading> readings = new ArrayList<>();
        injects.stream()
                .filter(one -> one.shown() != null && one.givenAt() != null)
                .sorted(Comparator.comparingInt(Inject::minute))
                .map(one -> new Reading(
                        one.shown().indicator(), day(one.givenAt()), one.shown().value()))
                .forEach(reading -> {
                    readings.removeIf(other -> other.indicator().equals(reading.indicator())
                            && other.day().equals(reading.day()));
                    readings.add(reading);
                });
        return judge.judge(readings, day(now.atOffset(ZoneOffset.UTC)));
    }

    /** The sheet of the drill's board says what its readings said. */
    void tell(ExerciseId exercise, List<Inject> injects, Instant now) {
        UUID id = exercise.value();
        Warning warning = of(injects, now);
        Stream.concat(warning.standings().stream(), warning.further().stream())
                .filter(standing -> standing.newest().isPresent())
                .forEach(standing -> steps.know(new ActivationId(id), standing, new Realm(id, now)));
    }
}
