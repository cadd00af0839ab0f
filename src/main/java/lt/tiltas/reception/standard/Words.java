package lt.tiltas.reception.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a standard or an indicator says from a day on.
 *
 * @param certainty V read in the guidance, K known but not read again, U our own setting
 */
public record Words(
        String code, Text text, @Nullable Threshold threshold, String certainty, String source, LocalDate validFrom) {

    public record Text(String lt, String en, String uk, String ru) {}

    /** @param unit m2, m, km, people, count or l; message key {@code standard.unit.<unit>} */
    public record Threshold(BigDecimal value, String unit) {}

    public String in(Language language) {
        return switch (language) {
            case LT -> text.lt;
            case EN -> text.en;
            case UK -> text.uk;
            case RU -> text.ru;
        };
    }

    public String color() {
        return switch (certainty) {
            case "V" -> "success";
            case "K" -> "info";
            default -> "warning";
        };
    }
}
