package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.AnswerLikely;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of one who was written down without a network whether it is the person of the register; and that a record needs nothing more. */
@Service
class DecideHeld {

    private final Access access;
    private final OfflineRecords records;
    private final AnswerLikely answerLikely;

    DecideHeld(Access access, OfflineRecords records, AnswerLikely answerLikely) {
        this.access = access;
        this.records = records;
        this.answerLikely = answerLikely;
    }

    /** When the last of a family is somebody known, nothing of the record waits any more. */
    @Transactional
    AnswerLikely.Outcome decide(OfflineId id, String hash, PersonId own, AnswerLikely.Answer answer, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        Held held = records.waiting(id, hash);
        AnswerLikely.Outcome outcome =
                answerLikely.answer(Objects.requireNonNull(held.household()), own, answer, officer);
        if (records.waiting(id, hash).household() == null) {
            records.settle(id, hash, officer);
        }
        return outcome;
    }

    /** Somebody has looked at it and done what was to do; what was typed is forgotten. */
    @Transactional
    void settle(OfflineId id, String hash, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        records.waiting(id, hash);
        records.settle(id, hash, officer);
    }
}
