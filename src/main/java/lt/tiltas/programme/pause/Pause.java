package lt.tiltas.programme.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.web.Ui;

/**
 * @param because away or illness (key {@code pause.because.<code>})
 * @param untilOn the last day, also when it was cut short
 * @param side who said it: person or office
 */
public record Pause(UUID id, String because, LocalDate fromOn, LocalDate untilOn, String side) {

    static final List<String> REASONS = List.of("away", "illness");

    /** Can still be cut short. */
    public boolean aheadOf(LocalDate today) {
        return !untilOn.isBefore(today);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }

    public static List<Map.Entry<String, String>> reasons() {
        return REASONS.stream()
                .map(code -> Map.entry(code, Ui.t("pause.because." + code)))
                .toList();
    }
}
