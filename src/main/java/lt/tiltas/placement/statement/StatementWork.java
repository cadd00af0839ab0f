package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.STATE;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The week's statement that is not written yet: for a municipality its own, for the Agency all that are late. */
@Component
class StatementWork implements Work.Source {

    private final JdbcClient db;
    private final StateWeek stateWeek;

    StatementWork(JdbcClient db, StateWeek stateWeek) {
        this.db = db;
        this.stateWeek = stateWeek;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(STATE)) {
            return List.of();
        }
        long late = db.sql("""
                select count(*) from access.published_municipality m
                where (m.code = :org or :org not in (select code from access.published_municipality))
                  and not exists (select from placement.statement s where s.org_id = m.code and s.week = :week)
                """)
                .param("org", officer.organisation().value())
                .param("week", stateWeek.week())
                .query(Long.class)
                .single();
        boolean own = late > 0 && isMunicipality(officer);
        return own
                ? List.of(new Work("work.state-the-week", late, "/statement", "pen", "soon"))
                : List.of(new Work("work.statements-late", late, "/statements?show=late", "map", "normal"));
    }

    private boolean isMunicipality(Officer officer) {
        return db.sql("select exists (select from access.published_municipality where code = :org)")
                .param("org", officer.organisation().value())
                .query(Boolean.class)
                .single();
    }
}
