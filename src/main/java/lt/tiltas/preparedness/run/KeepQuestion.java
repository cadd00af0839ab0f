package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.Documents;
import lt.tiltas.preparedness.scenario.FreezeQuestion;
import lt.tiltas.preparedness.scenario.Frozen;
import lt.tiltas.preparedness.scenario.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a question under a name and the run that answers it; or asks one that is kept anew. Nothing is reckoned inside a transaction. */
@Service
class KeepQuestion {

    /** @param version of the name, counted from 1 */
    record Kept(UUID scenario, UUID run, int version) {}

    private final Access access;
    private final FreezeQuestion freezeQuestion;
    private final KeptScenarios scenarios;
    private final StoredRuns runs;
    private final TransactionTemplate transaction;

    KeepQuestion(
            Access access,
            FreezeQuestion freezeQuestion,
            KeptScenarios scenarios,
            StoredRuns runs,
            TransactionTemplate transaction) {
        this.access = access;
        this.freezeQuestion = freezeQuestion;
        this.scenarios = scenarios;
        this.runs = runs;
        this.transaction = transaction;
    }

    /** @param address of the question; the form sent twice keeps it once */
    Kept keep(KeptScenario.New form, Question question, String address, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        UUID own = form.own();
        Optional<KeptScenarios.Stored> before = transaction.execute(_ -> scenarios.version(own));
        if (before.isPresent()) {
            return new Kept(before.get().scenario(), own, before.get().number());
        }
        Frozen frozen = freezeQuestion.freeze(question, form.askedOf(), officer);
        StoredRuns.New run = reckon(own, own, frozen);
        return transaction.execute(_ -> {
            KeptScenarios.Stored stored = scenarios.add(
                    new KeptScenarios.Asked(own, form.title(), Documents.text(question), address, form.askedOf()),
                    officer);
            runs.add(run, officer);
            return new Kept(stored.scenario(), own, stored.number());
        });
    }

    /** Its newest version, of the country as it is now. */
    Kept again(UUID scenario, UUID own, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        KeptScenarios.Stored stored =
                transaction.execute(_ -> scenarios.newest(scenario)).orElseThrow(() -> new NotHere("scenario"));
        Frozen frozen = freezeQuestion.freeze(Documents.question(stored.question()), stored.country(), officer);
        StoredRuns.New run = reckon(own, stored.version(), frozen);
        transaction.executeWithoutResult(_ -> runs.add(run, officer));
        return new Kept(scenario, own, stored.number());
    }

    private static StoredRuns.New reckon(UUID id, UUID version, Frozen frozen) {
        Reckoned reckoned = Reckoned.of(frozen, FreezeQuestion.SEED, FreezeQuestion.RUNS);
        return new StoredRuns.New(
                id,
                version,
                Documents.text(frozen),
                FreezeQuestion.SEED,
                FreezeQuestion.RUNS,
                frozen.scenario().weeks(),
                reckoned);
    }
}
