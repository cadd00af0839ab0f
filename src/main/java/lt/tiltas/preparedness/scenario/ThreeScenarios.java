package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.Shortage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Several sizes of one arrival, each asked of the same country with the same random numbers. */
@Service
public class ThreeScenarios {

    private static final double HUNDRED = 100;

    private final AskWhatIf askWhatIf;

    ThreeScenarios(AskWhatIf askWhatIf) {
        this.askWhatIf = askWhatIf;
    }

    /**
     * @param chance percent of the runs in which somebody is without a bed
     * @param week in which half of those runs have come to it, from 1; null when there are none
     * @param median without a bed in the worst week of the middle run, and high in one of twenty
     */
    public record Found(
            int people,
            int weeks,
            int runs,
            double chance,
            @Nullable Integer week,
            int median,
            int high) {}

    /** @param people in all, one number for each scenario; the officer must be one who may try scenarios */
    public List<Found> ask(Shape shape, List<Integer> people, int weeks, Officer officer) {
        return people.stream()
                .map(many -> found(
                        many,
                        weeks,
                        askWhatIf.ask(
                                new Question(shape, many, null, weeks, null, null, null, null, null),
                                AskWhatIf.WHOLE,
                                officer)))
                .toList();
    }

    private static Found found(int people, int weeks, Answer answer) {
        Shortage shortage = answer.outlook().shortage();
        return new Found(
                people,
                weeks,
                answer.outlook().runs(),
                shortage.chance() * HUNDRED,
                shortage.week() < 0 ? null : shortage.week() + 1,
                (int) Math.round(shortage.people().p50()),
                (int) Math.round(shortage.people().p95()));
    }
}
