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
    private final Statements statements;
    private final StateWeek stateWeek;

    StatementWork(JdbcClient db, Statements statements, StateWeek stateWeek) {
        this.db = db;
        this.statements = statements;
        this.stateWeek = stateWeek;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(STATE)) {
            return List.of();
        }
        int org = officer.organisation().value();
        boolean own = statements.isMunicipality(org);
        long late = db.sql("""
                select count(*) from access.published_municipality m where (m.code = :org or not :own)
                  and not exists (select from placement.statement s where s.org_id = m.code and s.week = :week)
                """)
                .param("org", org)
                .param("own", own)
                .param("week", stateWeek.week())
                .query(Long.class)
                .single();
        return List.of(
                own
                        ? new Work("work.state-the-week", late, "/statement", "pen", "soon")
                        : new Work("work.statements-late", late, "/statements?show=late", "map", "normal"));
    }
}
