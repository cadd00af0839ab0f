package lt.tiltas.programme.step;

import java.util.List;
import java.util.Map;
import lt.tiltas.programme.Step;

/**
 * Which state may follow which, and who decides. An idea waits for the other side; what is done may be taken back;
 * there is no state called failed.
 */
public final class StepMoves {

    private static final Map<String, List<String>> OFFICE = Map.of(
            "idea", List.of("agreed", "dropped"),
            "agreed", List.of("done", "doing", "dropped"),
            "doing", List.of("done", "stuck", "dropped"),
            "stuck", List.of("doing", "done", "dropped"),
            "done", List.of("doing"),
            "dropped", List.of("agreed"));

    private static final Map<String, List<String>> PERSON = Map.of(
            "idea", List.of("agreed", "dropped"),
            "agreed", List.of("done"),
            "doing", List.of("done", "stuck"),
            "stuck", List.of("doing", "done"),
            "done", List.of("doing"));

    private StepMoves() {}

    public static List<String> ofOffice(Step step) {
        return OFFICE.getOrDefault(step.state(), List.of());
    }

    /** Own steps only; an own idea is agreed by the office, the person may only take it back. */
    public static List<String> ofPerson(Step step) {
        if (!step.owner().person()) {
            return List.of();
        }
        return step.idea() && step.fromPerson() ? List.of("dropped") : PERSON.getOrDefault(step.state(), List.of());
    }
}
