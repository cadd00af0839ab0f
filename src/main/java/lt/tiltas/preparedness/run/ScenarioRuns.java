package lt.tiltas.preparedness.run;

import java.util.List;
import java.util.UUID;

/** @param own id of the next run, made with the form */
public record ScenarioRuns(KeptScenario scenario, List<KeptScenario.Version> versions, List<StoredRun> runs, UUID own) {

    public List<StoredRun> of(KeptScenario.Version version) {
        return runs.stream()
                .filter(run -> run.asked().version() == version.number())
                .toList();
    }
}
