package lt.tiltas.preparedness.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import lt.tiltas.preparedness.engine.learn.Calibration;
import lt.tiltas.preparedness.engine.learn.Hindsight;
import lt.tiltas.preparedness.scenario.Assumption;

/**
 * How well it was foreseen.
 *
 * @param level the assumption by which the whole wave may differ
 * @param replay of 2022, the engine's own test
 */
public record CalibrationPage(List<Part> parts, Assumption level, Hindsight replay) {

    private static final int DECIMALS = 3;

    public boolean isAnythingForeseen() {
        return parts.stream().anyMatch(part -> !part.judged().isEmpty());
    }

    /** What the next forecasts take instead of the assumption. */
    public BigDecimal widened(Part part) {
        double value = level.value().doubleValue();
        return BigDecimal.valueOf(part.calibration().level(value)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public static String color(Calibration.Verdict verdict) {
        return switch (verdict) {
            case EARLY -> "info";
            case GOOD -> "success";
            case TOO_SURE -> "danger";
            case TOO_WIDE -> "warning";
        };
    }

    public static String code(Calibration.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
