package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a list and keeps it row by row, to be looked at. Nobody is registered by this. */
@Service
class ReceiveList {

    sealed interface Outcome {
        record Received(IntakeId id) implements Outcome {}

        record Refused(ArrivalsList.Refused why) implements Outcome {}
    }

    private final Access access;
    private final Intakes intakes;
    private final IntakeRows rows;
    private final Recognise recognise;
    private final Clock clock;

    ReceiveList(Access access, Intakes intakes, IntakeRows rows, Recognise recognise, Clock clock) {
        this.access = access;
        this.intakes = intakes;
        this.rows = rows;
        this.recognise = recognise;
        this.clock = clock;
    }

    @Transactional
    public Outcome receive(InputStream file, String fileName, Officer officer) throws IOException {
        access.require(officer, IMPORT_ARRIVALS);
        return switch (ArrivalsList.read(file, SentTable.name(fileName), LocalDate.now(clock))) {
            case ArrivalsList.Refused refused -> new Outcome.Refused(refused);
            case ArrivalsList.Read list -> {
                IntakeId id = new IntakeId(UUID.randomUUID());
                intakes.add(id, SentTable.name(fileName), list.columns().headings(), officer);
                rows.add(id, recognise.rows(list), officer);
                yield new Outcome.Received(id);
            }
        };
    }
}
