package lt.tiltas.preparedness.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many people more, and how the staff is employed.
 *
 * @param housed percent of them in collective sites
 * @param days within which somebody called must be there
 * @param employer budget or other
 * @param contract permanent or fixed
 */
public record StaffQuestion(
        @Nullable @Min(1) @Max(500_000) Integer people,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal housed,
        @Nullable @Min(0) @Max(365) Integer days,
        @Nullable @Pattern(regexp = "budget|other") String employer,
        @Nullable @Pattern(regexp = "permanent|fixed") String contract) {

    public static final StaffQuestion USUAL = new StaffQuestion(null, null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public StaffQuestion {
        people = people == null ? 5_000 : people;
        housed = housed == null ? BigDecimal.valueOf(25) : housed;
        days = days == null ? 14 : days;
        employer = employer == null ? "budget" : employer;
        contract = contract == null ? "fixed" : contract;
    }

    int inHouses() {
        return housed.multiply(BigDecimal.valueOf(people))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** The dated rule with the employer's contributions. */
    String rule() {
        return "payroll." + employer + "-" + contract;
    }
}
