package lt.tiltas.placement.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.placement.value.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements with their parts. */
@Repository
public class Statements {

    private record Count(UUID statement, String code, int count) {}

    private record Home(UUID statement, Statement.Home home) {}

    private final JdbcClient db;

    Statements(JdbcClient db) {
        this.db = db;
    }

    /** The newest of each municipality that has stated anything, by its code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, Statement> newest() {
        return filled(db.sql("select * from placement.published_statement")
                        .query((rs, n) -> statement(rs))
                        .list())
                .stream()
                .collect(Collectors.toMap(Statement::municipality, one -> one));
    }

    Optional<Statement> newest(int municipality) {
        return filled(db.sql("select * from placement.published_statement where org_id = :org")
                        .param("org", municipality)
                        .query((rs, n) -> statement(rs))
                        .list())
                .stream()
                .findFirst();
    }

    boolean isMunicipality(int organisation) {
        return db.sql("select exists (select from access.published_municipality where code = :code)")
                .param("code", organisation)
                .query(Boolean.class)
                .single();
    }

    /** Newest first, at most so many. */
    List<Statement> of(int municipality, int most) {
        return filled(db.sql("select * from placement.statement where org_id = :org order by week desc limit :most")
                .param("org", municipality)
                .param("most", most)
                .query((rs, n) -> statement(rs))
                .list());
    }

    private List<Statement> filled(List<Statement> bare) {
        UUID[] ids = bare.stream().map(Statement::id).toArray(UUID[]::new);
        var care = counts(
                "select statement_id, care, slots from placement.statement_care where statement_id = any(:ids) order by care",
                ids);
        var jobs = counts(
                "select statement_id, field, vacancies from placement.statement_job where statement_id = any(:ids) order by field",
                ids);
        Map<UUID, List<Home>> homes = homes(ids);
        return bare.stream()
                .map(one -> new Statement(
                        one.id(),
                        one.municipality(),
                        one.week(),
                        one.schools(),
                        one.cases(),
                        new Statement.Offered(
                                one.offered().languages(),
                                care.getOrDefault(one.id(), Map.of()),
                                jobs.getOrDefault(one.id(), Map.of()),
                                homes.getOrDefault(one.id(), List.of()).stream()
                                        .map(Home::home)
                                        .toList()),
                        one.wishes(),
                        one.written()))
                .toList();
    }

    private Map<UUID, List<Home>> homes(UUID[] ids) {
        return db
                .sql(
                        "select * from placement.statement_home where statement_id = any(:ids) order by people, step_free, pets, available_on")
                .param("ids", ids)
                .query((rs, n) -> new Home(
                        rs.getObject("statement_id", UUID.class),
                        new Statement.Home(
                                rs.getInt("people"),
                                rs.getBoolean("step_free"),
                                rs.getBoolean("pets"),
                                rs.getInt("homes"),
                                rs.getObject("available_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Home::statement));
    }

    private Map<UUID, Map<String, Integer>> counts(String sql, UUID[] ids) {
        Map<UUID, Map<String, Integer>> all = new HashMap<>();
        db.sql(sql)
                .param("ids", ids)
                .query((rs, n) -> new Count(rs.getObject(1, UUID.class), rs.getString(2), rs.getInt(3)))
                .list()
                .forEach(count -> all.computeIfAbsent(count.statement(), id -> new LinkedHashMap<>())
                        .put(count.code(), count.count()));
        return all;
    }

    private static Statement statement(ResultSet rs) throws SQLException {
        return new Statement(
                rs.getObject("id", UUID.class),
                rs.getInt("org_id"),
                rs.getObject("week", LocalDate.class),
                new Profile.Schools(
                        rs.getInt("kindergarten"),
                        rs.getInt("primary_school"),
                        rs.getInt("basic_school"),
                        rs.getInt("upper_school")),
                new Statement.Cases(rs.getInt("case_capacity"), rs.getInt("case_load")),
                new Statement.Offered(
                        Arrays.asList((String[]) rs.getArray("languages").getArray()), Map.of(), Map.of(), List.of()),
                rs.getString("wishes"),
                new Statement.Written(
                        rs.getObject("stated_at", OffsetDateTime.class),
                        rs.getBoolean("unchanged"),
                        rs.getInt("version")));
    }
}
