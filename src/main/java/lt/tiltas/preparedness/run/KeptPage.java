package lt.tiltas.preparedness.run;

import java.util.List;
import java.util.Optional;

/** @param runs the newest first */
public record KeptPage(List<KeptScenario> scenarios, List<StoredRun> runs) {

    public Optional<StoredRun> newest(KeptScenario scenario) {
        return runs.stream()
                .filter(run -> run.asked().scenario().equals(scenario.id()))
                .findFirst();
    }

    public long count(KeptScenario scenario) {
        return runs.stream()
                .filter(run -> run.asked().scenario().equals(scenario.id()))
                .count();
    }
}
