package lt.tiltas.preparedness.assume;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_ASSUMPTIONS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What counts today, and all that was ever written. */
@Service
public class ReadAssumptions {

    public record Listed(
            List<AssumptionRow> assumptions,
            List<ThresholdRow> thresholds,
            List<WaveRows.Ages> ages,
            List<WaveRows.Centre> centres) {}

    /** @param now the row of the history that counts today; others may begin later */
    public record Assumed(AssumptionRow now, List<AssumptionRow> history, boolean writes, LocalDate today) {}

    public record Triggered(ThresholdRow now, List<ThresholdRow> history, boolean writes, LocalDate today) {}

    private final Access access;
    private final AssumptionRows assumptions;
    private final ThresholdRows thresholds;
    private final WaveRows wave;
    private final Clock clock;

    ReadAssumptions(Access access, AssumptionRows assumptions, ThresholdRows thresholds, WaveRows wave, Clock clock) {
        this.access = access;
        this.assumptions = assumptions;
        this.thresholds = thresholds;
        this.wave = wave;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(Officer officer) {
        access.allow(officer, VIEW_ASSUMPTIONS);
        LocalDate today = LocalDate.now(clock);
        return new Listed(assumptions.on(today), thresholds.on(today), wave.ages(today), wave.centres(today));
    }

    @Transactional(readOnly = true)
    public Assumed assumption(String code, Officer officer) {
        access.allow(officer, VIEW_ASSUMPTIONS);
        LocalDate today = LocalDate.now(clock);
        List<AssumptionRow> history = assumptions.history(code);
        AssumptionRow now = history.stream()
                .filter(row -> !row.written().validFrom().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new NotHere("assumption"));
        return new Assumed(now, history, Keepers.isOne(officer), today);
    }

    @Transactional(readOnly = true)
    public Triggered threshold(String code, Officer officer) {
        access.allow(officer, VIEW_ASSUMPTIONS);
        LocalDate today = LocalDate.now(clock);
        List<ThresholdRow> history = thresholds.history(code);
        ThresholdRow now = history.stream()
                .filter(row -> !row.written().validFrom().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new NotHere("threshold"));
        return new Triggered(now, history, Keepers.isOne(officer), today);
    }
}
