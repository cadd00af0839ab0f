package lt.tiltas.evaluation.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people were registered in each month, those too who have left since. */
@Repository
public class MonthlyRegistrations {

    private final JdbcClient db;

    MonthlyRegistrations(JdbcClient db) {
        this.db = db;
    }

    /** Exact; months without anybody, between the first and the last, are there with 0. */
    public Map<YearMonth, Long> counts() {
        TreeMap<YearMonth, Long> months = new TreeMap<>();
        db.sql("""
                select date_trunc('month', h.registered_at at time zone 'Europe/Vilnius')::date as month, count(p.id) as people
                from registration.published_household h
                join registration.published_person p on p.household_id = h.id
                where h.registered_at is not null
                group by 1 order by 1
                """)
                .query((rs, n) ->
                        months.put(YearMonth.from(rs.getObject("month", LocalDate.class)), rs.getLong("people")))
                .list();
        fillGaps(months);
        return months;
    }

    private static void fillGaps(TreeMap<YearMonth, Long> months) {
        if (months.isEmpty()) {
            return;
        }
        YearMonth last = months.lastKey();
        for (YearMonth month = months.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
            months.putIfAbsent(month, 0L);
        }
    }
}
