package lt.tiltas.law.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of one rule, with the days on which it is in force.
 *
 * @param certainty V read in the act, K known but not read again, U unsure or our own setting
 * @param replacedAt when a corrected value took its place; null while it counts
 */
public record Rule(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Value value,
        Act act,
        String certainty,
        LocalDate checkedOn,
        @Nullable OffsetDateTime replacedAt) {

    /** @param unit date, days, working_days, weeks, months, years, hours, cents or number */
    public record Value(
            String unit, @Nullable LocalDate date, @Nullable BigDecimal number) {

        /** As the message {@code unit.<unit>} wants it: money in euros. */
        public Object spoken() {
            if (date != null) {
                return date.toString();
            }
            BigDecimal amount = number == null ? BigDecimal.ZERO : number;
            return unit.equals("cents")
                    ? amount.movePointLeft(2)
                    : new BigDecimal(amount.stripTrailingZeros().toPlainString());
        }

        /** As it is typed into the form. */
        public String typed() {
            return unit.equals("cents") && number != null
                    ? number.movePointLeft(2)
                            .setScale(2, RoundingMode.UNNECESSARY)
                            .toPlainString()
                    : spoken() instanceof BigDecimal amount ? amount.toPlainString() : String.valueOf(spoken());
        }
    }

    public record Act(String name, String article, String source) {}

    /** A value from a day on, as an administrator types it. */
    public record New(
            @NotBlank @Size(max = 30) String value,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String act,
            @Nullable @Size(max = 60) String article,
            @Nullable @Size(max = 300) String source,
            @NotNull @Pattern(regexp = "[VKU]") String certainty) {

        Act named() {
            return new Act(
                    act.strip(),
                    Objects.requireNonNullElse(article, "").strip(),
                    Objects.requireNonNullElse(source, "").strip());
        }

        static New after(Rule rule, LocalDate today) {
            return new New(
                    rule.value.typed(), today, rule.act.name(), rule.act.article(), rule.act.source(), rule.certainty);
        }
    }

    public String topic() {
        return code.substring(0, code.indexOf('.'));
    }

    public boolean inForceOn(LocalDate day) {
        return replacedAt == null && !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Sure ones calm, unsure ones asking to be looked at. */
    public String color() {
        return switch (certainty) {
            case "V" -> "success";
            case "K" -> "info";
            default -> "warning";
        };
    }
}
