package lt.tiltas.programme.independence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnIncome;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Incomes {

    /** A year is what the page shows. */
    private static final int SHOWN = 12;

    private final JdbcClient db;

    Incomes(JdbcClient db) {
        this.db = db;
    }

    /** The last twelve, the oldest first. */
    List<OwnIncome> of(ProgrammeId programme) {
        return db.sql("""
                select month, earned_cents, integration_cents, social_cents from programme.income
                where programme_id = :programme order by month desc limit :shown
                """)
                .param("programme", programme.value())
                .param("shown", SHOWN)
                .query((rs, n) -> new OwnIncome(
                        YearMonth.from(rs.getObject("month", LocalDate.class)),
                        rs.getInt("earned_cents"),
                        rs.getInt("integration_cents"),
                        rs.getInt("social_cents")))
                .list()
                .reversed();
    }

    /** The same month again is put right. */
    void enter(ProgrammeId programme, OwnIncome income, String side, Officer who) {
        db.sql("""
                insert into programme.income (programme_id, org_id, month, earned_cents, integration_cents, social_cents, side, entered_by)
                select id, org_id, :month, :earned, :integration, :social, :side, :by from programme.programme where id = :programme
                on conflict (programme_id, month) do update set earned_cents = excluded.earned_cents,
                    integration_cents = excluded.integration_cents, social_cents = excluded.social_cents, side = excluded.side,
                    entered_by = excluded.entered_by
                """)
                .param("month", income.month().atDay(1))
                .param("earned", income.earned())
                .param("integration", income.integration())
                .param("social", income.social())
                .param("side", side)
                .param("by", who.id())
                .param("programme", programme.value())
                .update();
    }

    record Group(int municipality, int families, int ownPercent) {}

    /** Of municipalities with ten such families and more; the database tells of no other. */
    List<Group> groups(LocalDate since, int months) {
        return db.sql("""
                select org_id as municipality, families, own_percent from programme.published_own_income(:since, :months) order by org_id
                """)
                .param("since", since)
                .param("months", months)
                .query(Group.class)
                .list();
    }

    /** The same of finished steps: how many of them people did themselves. */
    List<Group> doing(LocalDate since, int steps) {
        return db.sql("""
                select org_id as municipality, families, own_percent from programme.published_own_doing(:since, :steps) order by org_id
                """)
                .param("since", since)
                .param("steps", steps)
                .query(Group.class)
                .list();
    }

    record Levels(int municipality, String domain, int people, BigDecimal byPerson, BigDecimal byWorker) {}

    /** Of people of whom enough parts of life are known. */
    List<Levels> levels(int parts) {
        return db.sql("""
                select org_id as municipality, domain, people, by_person, by_worker from programme.published_domain_levels(:parts)
                order by org_id, domain
                """).param("parts", parts).query(Levels.class).list();
    }
}
