package lt.tiltas.programme.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.programme.MonthShare;
import lt.tiltas.registration.HouseholdId;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Everything is paid in full while nobody keeps decisions to pay less. */
@Component
@Fallback
class FullShare implements MonthShare {

    @Override
    public BigDecimal of(HouseholdId household, LocalDate begins) {
        return BigDecimal.ONE;
    }
}
