package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts aside a list of which nothing has been stored. Its rows are people's data that nobody needs: they go. */
@Service
class DiscardIntake {

    private final Access access;
    private final Intakes intakes;
    private final IntakeRows rows;

    DiscardIntake(Access access, Intakes intakes, IntakeRows rows) {
        this.access = access;
        this.intakes = intakes;
        this.rows = rows;
    }

    /** @return false when storing has begun meanwhile: then nothing is put aside */
    @Transactional
    public boolean discard(IntakeId id, Officer officer) {
        access.require(officer, IMPORT_ARRIVALS);
        intakes.get(id);
        boolean discarded = intakes.move(id, List.of("ready"), "discarded");
        if (discarded) {
            rows.discard(id);
        }
        return discarded;
    }
}
