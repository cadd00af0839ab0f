package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rented home.
 *
 * @param area useful square metres
 * @param rent cents a month
 */
public record Dwelling(int municipality, BigDecimal area, long rent, Lease lease) {

    /**
     * What the gates ask of it.
     *
     * @param yearlyIncome of the household in cents; null while nobody has said it
     */
    public record Lease(
            LocalDate from,
            LocalDate until,
            LocalDate askedOn,
            boolean declared,
            boolean registered,
            boolean relatives,
            boolean dormitory,
            @Nullable Long yearlyIncome) {}
}
