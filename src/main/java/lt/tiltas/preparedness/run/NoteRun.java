package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a run is for, in somebody's words; with the lock nobody changes them again. */
@Service
class NoteRun {

    sealed interface Outcome {
        record Noted() implements Outcome {}

        record Locked() implements Outcome {}

        /** Somebody has locked it before. */
        record TooLate() implements Outcome {}
    }

    private final Access access;
    private final StoredRuns runs;

    NoteRun(Access access, StoredRuns runs) {
        this.access = access;
        this.runs = runs;
    }

    @Transactional
    Outcome note(UUID id, String note, boolean lock, Officer officer) {
        access.allow(officer, TRY_SCENARIOS);
        runs.find(id).orElseThrow(() -> new NotHere("run"));
        if (!runs.note(id, note.strip(), lock, officer)) {
            return new Outcome.TooLate();
        }
        return lock ? new Outcome.Locked() : new Outcome.Noted();
    }
}
