package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lt.tiltas.law.Rules;

/**
 * What a case manager carries: households by weight, and what they add up to.
 *
 * @param languages households by the language of the family, a code
 */
public record Load(int light, int standard, int intensive, Map<String, Integer> languages, Limits limits) {

    /** By the rules in force on a day. */
    public record Limits(
            BigDecimal light, BigDecimal standard, BigDecimal intensive, BigDecimal soft, BigDecimal hard) {

        public static Limits of(Rules rules, LocalDate on) {
            return new Limits(
                    rules.number("programme.weight-light", on),
                    rules.number("programme.weight-standard", on),
                    rules.number("programme.weight-intensive", on),
                    rules.number("programme.load-soft", on),
                    rules.number("programme.load-hard", on));
        }

        public BigDecimal points(String weight) {
            return switch (weight) {
                case "light" -> light;
                case "intensive" -> intensive;
                default -> standard;
            };
        }
    }

    public int households() {
        return light + standard + intensive;
    }

    public BigDecimal weighted() {
        return limits.light
                .multiply(BigDecimal.valueOf(light))
                .add(limits.standard.multiply(BigDecimal.valueOf(standard)))
                .add(limits.intensive.multiply(BigDecimal.valueOf(intensive)));
    }

    public boolean aboveSoft() {
        return weighted().compareTo(limits.soft) > 0;
    }

    public boolean aboveHard() {
        return weighted().compareTo(limits.hard) > 0;
    }

    public boolean roomFor(BigDecimal more) {
        return weighted().add(more).compareTo(limits.hard) <= 0;
    }
}
