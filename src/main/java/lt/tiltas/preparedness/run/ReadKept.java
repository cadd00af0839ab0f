package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was kept: names, versions, runs. */
@Service
class ReadKept {

    private static final int LISTED = 200;

    private final Access access;
    private final KeptScenarios scenarios;
    private final StoredRuns runs;
    private final Repeats repeats;

    ReadKept(Access access, KeptScenarios scenarios, StoredRuns runs, Repeats repeats) {
        this.access = access;
        this.scenarios = scenarios;
        this.runs = runs;
        this.repeats = repeats;
    }

    @Transactional(readOnly = true)
    KeptPage list(Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        return new KeptPage(scenarios.all(), runs.all(LISTED));
    }

    @Transactional(readOnly = true)
    ScenarioRuns scenario(UUID id, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        return new ScenarioRuns(
                scenarios.find(id).orElseThrow(() -> new NotHere("scenario")),
                scenarios.versions(id),
                runs.of(id),
                UUID.randomUUID());
    }

    @Transactional(readOnly = true)
    RunPage run(UUID id, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        StoredRun run = runs.find(id).orElseThrow(() -> new NotHere("run"));
        return new RunPage(run, Documents.frozen(runs.inputs(id)), runs.points(id), repeats.of(id), UUID.randomUUID());
    }

    @Transactional(readOnly = true)
    String inputs(UUID id, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        runs.find(id).orElseThrow(() -> new NotHere("run"));
        return runs.inputs(id);
    }
}
