package lt.tiltas.programme.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.programme.MonthShare;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The share of the monthly essentials by the signed decisions: nothing signed, stopped by an appeal, set aside or restored, it is whole. */
@Repository
class SharesOfMonths implements MonthShare {

    private final JdbcClient db;

    SharesOfMonths(JdbcClient db) {
        this.db = db;
    }

    @Override
    public BigDecimal of(HouseholdId household, LocalDate begins) {
        int percent = db.sql("select programme.published_month_share(:household, :begins)")
                .param("household", household.value())
                .param("begins", begins)
                .query(Integer.class)
                .single();
        return BigDecimal.valueOf(percent, 2);
    }
}
