package lt.tiltas.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities of the demo have stated of themselves. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoStatements {

    /** @param schools places for 1 to 6, 7 to 10, 11 to 16, 17 and 18 years; @param cases capacity and load of case workers, in people */
    public record DemoStatement(
            UUID id, int municipality, LocalDate week, int[] schools, int[] cases, Parts parts, OffsetDateTime at) {

        /** @param homes people they are for, to how many */
        public record Parts(
                List<String> languages,
                Map<String, Integer> care,
                Map<String, Integer> jobs,
                Map<Integer, Integer> homes) {}
    }

    private static final UUID SYSTEM = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final JdbcTemplate db;

    DemoStatements(JdbcTemplate db) {
        this.db = db;
    }

    /** Residents in ten thousands, by municipality. */
    public Map<Integer, Double> residents() {
        Map<Integer, Double> residents = new HashMap<>();
        db.query("select code, population / 10000.0 from access.published_municipality", rs -> {
            residents.put(rs.getInt(1), rs.getDouble(2));
        });
        return residents;
    }

    public void add(List<DemoStatement> all) {
        db.batchUpdate(
                """
                insert into placement.statement (id, org_id, week, kindergarten, primary_school, basic_school, upper_school, case_capacity, case_load,
                    languages,
                    stated_at, stated_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                all.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.municipality(),
                            one.week(),
                            one.schools()[0],
                            one.schools()[1],
                            one.schools()[2],
                            one.schools()[3],
                            one.cases()[0],
                            one.cases()[1],
                            one.parts().languages().toArray(String[]::new),
                            one.at(),
                            SYSTEM
                        })
                        .toList());
        List<Object[]> care = new ArrayList<>();
        List<Object[]> jobs = new ArrayList<>();
        List<Object[]> homes = new ArrayList<>();
        for (DemoStatement one : all) {
            one.parts().care().forEach((code, slots) -> care.add(row(one, code, slots)));
            one.parts().jobs().forEach((field, open) -> jobs.add(row(one, field, open)));
            one.parts().homes().forEach((people, count) -> homes.add(row(one, people, count)));
        }
        db.batchUpdate(
                "insert into placement.statement_care (statement_id, org_id, care, slots) values (?, ?, ?, ?)", care);
        db.batchUpdate(
                "insert into placement.statement_job (statement_id, org_id, field, vacancies) values (?, ?, ?, ?)",
                jobs);
        db.batchUpdate("""
                insert into placement.statement_home (statement_id, org_id, people, homes, step_free, pets, available_on)
                select v.id, v.org, v.people, v.homes, v.people = 4, v.people <> 2, s.week + case when v.people = 8 then 21 else 0 end
                from (values (cast(? as uuid), cast(? as int), cast(? as int), cast(? as int))) as v (id, org, people, homes)
                join placement.statement s on s.id = v.id
                """, homes);
    }

    private static Object[] row(DemoStatement one, Object code, int count) {
        return new Object[] {one.id(), one.municipality(), code, count};
    }
}
