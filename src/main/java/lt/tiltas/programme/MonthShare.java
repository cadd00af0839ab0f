package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.registration.HouseholdId;

/** Which share of the monthly essentials a household gets: 1 unless an officer decided less and a second one signed. */
public interface MonthShare {

    /** @param begins first day of the household's month, counted from its contract */
    BigDecimal of(HouseholdId household, LocalDate begins);
}
