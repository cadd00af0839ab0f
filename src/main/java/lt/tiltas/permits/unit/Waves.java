package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.law.Rules;

/** When which share of the times is opened. Spread evenly: no wave gets all the mornings. */
record Waves(int firstWeeks, int secondWeeks, double second, double sameDay, double walkIn) {

    private static final double GOLDEN = 0.6180339887498949;

    static Waves of(Rules rules, LocalDate on) {
        return new Waves(
                rules.span("visit.wave-first", on).amount(),
                rules.span("visit.wave-second", on).amount(),
                rules.number("visit.share-second", on).doubleValue(),
                rules.number("visit.share-same-day", on).doubleValue(),
                rules.number("visit.share-walk-in", on).doubleValue());
    }

    /** @param place of the hour among all hours of all desks, counted on from day to day */
    String wave(long place) {
        double at = place * GOLDEN % 1;
        if (at < walkIn) {
            return "walk_in";
        }
        if (at < walkIn + sameDay) {
            return "same_day";
        }
        return at < walkIn + sameDay + second ? "second" : "first";
    }

    /** Empty for what is never opened. */
    Optional<LocalDate> opensOn(String wave, LocalDate day) {
        return switch (wave) {
            case "first" -> Optional.of(day.minusWeeks(firstWeeks));
            case "second", "overbooked" -> Optional.of(day.minusWeeks(secondWeeks));
            case "same_day" -> Optional.of(day);
            default -> Optional.empty();
        };
    }
}
