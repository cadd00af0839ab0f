package lt.tiltas.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.web.Euros;
import lt.tiltas.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * How much of a support: cents a month, or hours a week.
 *
 * @param cents null when it is measured in hours
 * @param hours null when it is money
 */
public record Measure(@Nullable Integer cents, @Nullable Integer hours) {

    private static final Pattern EUROS = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,2}))?");
    private static final int CENTS = 100;

    public static Measure ofCents(int cents) {
        return new Measure(cents, null);
    }

    public static Measure ofHours(int hours) {
        return new Measure(null, hours);
    }

    /** What was typed as euros, with a comma or a point; empty when it is none. */
    public static Optional<Integer> cents(@Nullable String typed) {
        Matcher euros = EUROS.matcher(typed == null ? "" : typed.replaceAll("[\\s€]", ""));
        if (!euros.matches()) {
            return Optional.empty();
        }
        String part = euros.group(2) == null ? "00" : (euros.group(2) + "0").substring(0, 2);
        return Optional.of(Integer.parseInt(euros.group(1)) * CENTS + Integer.parseInt(part));
    }

    public boolean money() {
        return cents != null;
    }

    public int amount() {
        return Objects.requireNonNull(money() ? cents : hours);
    }

    public Measure of(int amount) {
        return money() ? ofCents(amount) : ofHours(amount);
    }

    /** Rounded half up, once. */
    public Measure times(BigDecimal part) {
        return of(BigDecimal.valueOf(amount())
                .multiply(part)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** By how much the other is less, in the same unit. */
    public int less(Measure after) {
        return amount() - after.amount();
    }

    /** In the reader's language: 233,00 €, 8 hours a week. */
    public String said() {
        return money() ? Ui.t("support.a-month", euros(amount())) : Ui.t("support.hours-a-week", amount());
    }

    public static String euros(int cents) {
        return Euros.of(cents);
    }
}
