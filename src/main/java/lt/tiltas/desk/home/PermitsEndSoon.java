package lt.tiltas.desk.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Programmes;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.registration.HouseholdId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households led by the officer of which somebody's permit ends soon and nothing has been applied for. */
@Component
@Order(3)
class PermitsEndSoon implements TodaySource {

    private final Programmes programmes;
    private final Rules rules;
    private final JdbcClient db;

    PermitsEndSoon(Programmes programmes, Rules rules, JdbcClient db) {
        this.programmes = programmes;
        this.rules = rules;
        this.db = db;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        UUID[] mine = programmes.ledBy(officer).stream().map(HouseholdId::value).toArray(UUID[]::new);
        List<Line> lines = db.sql("""
                select household_id, min(valid_until) as ends_on from permits.published_permit_status
                where household_id = any(:mine) and valid_until between :today and cast(:today as date) + :soon
                    and not right_continues_until_decision
                group by household_id order by ends_on
                """)
                .param("mine", mine)
                .param("today", today)
                .param("soon", rules.days("programme.permit-ends-soon", today))
                .query((rs, n) -> {
                    UUID household = rs.getObject("household_id", UUID.class);
                    return new Line(
                            new HouseholdId(household),
                            null,
                            null,
                            rs.getObject("ends_on", LocalDate.class),
                            null,
                            "/households/" + household + "/permits");
                })
                .list();
        return List.of(Block.of(Column.SOON, "permits", lines));
    }
}
