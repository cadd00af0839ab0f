package lt.tiltas.preparedness.calibration;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_CALIBRATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.learn.Hindsight;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Forecasts beside what came, of the last half year. */
@Service
class SeeCalibration {

    /** What is read. */
    @Component("calibrationBooks")
    record Books(Forecasts forecasts, Assumptions assumptions, Replay2022 replay) {}

    private final Access access;
    private final Books books;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeeCalibration(Access access, Books books, TransactionTemplate transaction, Clock clock) {
        this.access = access;
        this.books = books;
        this.transaction = transaction;
        this.clock = clock;
    }

    CalibrationPage see(Officer officer) {
        access.allow(officer, VIEW_CALIBRATION);
        Hindsight found = books.replay().hindsight();
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(_ -> new CalibrationPage(
                Arrays.stream(Foreseen.values()).map(of -> part(of, today)).toList(),
                Assumptions.row(books.assumptions().on(today), "wave-level"),
                found));
    }

    List<Forecasts.Judged> all(Foreseen of, Officer officer) {
        access.allow(officer, VIEW_CALIBRATION);
        LocalDate today = LocalDate.now(clock);
        return transaction.execute(_ -> part(of, today).judged());
    }

    private Part part(Foreseen of, LocalDate today) {
        return new Part(of, books.forecasts().since(today.minusWeeks(ForeseeWeeks.BEFORE + 1), of));
    }
}
