package lt.tiltas.preparedness.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.tiltas.preparedness.engine.money.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of the budget, purses and the pay of hosts, as they were in force on a day. */
@Repository
class Budget {

    private final JdbcClient db;

    Budget(JdbcClient db) {
        this.db = db;
    }

    Map<Category, String> lines(LocalDate day) {
        Map<Category, String> lines = new EnumMap<>(Category.class);
        db.sql("""
                select distinct on (category) category, budget from preparedness.cost_line
                where valid_from <= :day order by category, valid_from desc
                """)
                .param("day", day)
                .query((rs, n) -> lines.put(Category.valueOf(rs.getString("category")), rs.getString("budget")))
                .list();
        return lines;
    }

    List<Purse> purses(LocalDate day) {
        return db.sql("""
                select * from (select distinct on (code) code, position, pays, share, granted_cents, mark from preparedness.purse
                    where valid_from <= :day order by code, valid_from desc) newest order by position, code
                """)
                .param("day", day)
                .query((rs, n) -> new Purse(
                        rs.getString("code"),
                        Arrays.stream((String[]) rs.getArray("pays").getArray())
                                .map(Category::valueOf)
                                .collect(Collectors.toSet()),
                        rs.getObject("share", BigDecimal.class).doubleValue(),
                        rs.getLong("granted_cents"),
                        rs.getString("mark")))
                .list();
    }

    Optional<HostPay> hosts(LocalDate day) {
        return db.sql("""
                select act, scheme_until as until, coalesce(max(value) filter (where term = 'first_person'), 0) as first_cents,
                       coalesce(max(value) filter (where term = 'next_person'), 0) as next_cents,
                       coalesce(max(value) filter (where term = 'free_months'), 0) as free_months
                from reception.published_host_pay
                where scheme_from <= :day and daterange(valid_from, valid_until, '[]') @> least(:day, coalesce(scheme_until, :day))
                group by scheme, act, scheme_from, scheme_until order by scheme_from desc limit 1
                """).param("day", day).query(HostPay.class).optional();
    }
}
